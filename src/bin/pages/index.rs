//! The index of alerts, newest first.

use forewarned::alert::Alert;
use forewarned::reading::IndexEntry;

/// All alerts in the order of the index.
pub fn newest_first(alerts: &[Alert]) -> Vec<&Alert> {
    let mut alerts: Vec<&Alert> = alerts.iter().collect();
    alerts.sort_by(|a, b| b.dates.published.begins().total_cmp(&a.dates.published.begins()));
    alerts
}

/// What the catalogue shows of each alert.
pub fn entries(alerts: &[Alert]) -> Vec<IndexEntry> {
    let entry = |alert: &Alert| IndexEntry {
        id: alert.id.clone(),
        title: alert.title.clone(),
        level: alert.level.key,
        publisher: alert.publisher.name.clone(),
        published: alert.dates.published,
        places: vec![alert.region.clone()],
        stages: alert.judgment.stages.clone(),
    };
    newest_first(alerts).into_iter().map(entry).collect()
}

/// The index as others can load it.
pub fn json(alerts: &[Alert]) -> String {
    let entries: Vec<serde_json::Value> = entries(alerts)
        .into_iter()
        .map(|entry| {
            serde_json::json!({
                "id": entry.id, "title": entry.title, "level": entry.level, "publisher": entry.publisher,
                "published": entry.published, "places": entry.places, "stages": entry.stages,
            })
        })
        .collect();
    serde_json::json!({"format": 1, "alerts": entries}).to_string()
}
