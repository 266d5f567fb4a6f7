//! The index of alerts, newest first.

use forewarned::alert::Alert;
use forewarned::catalogue::IndexEntry;

/// Returns all alerts in index order.
pub fn newest_first(alerts: &[Alert]) -> Vec<&Alert> {
    let mut alerts: Vec<&Alert> = alerts.iter().collect();
    alerts.sort_by(|a, b| b.dates.published.begins().total_cmp(&a.dates.published.begins()));
    alerts
}

/// Serializes the index that others can load.
pub fn json(alerts: &[Alert]) -> String {
    let entries: Vec<IndexEntry> = newest_first(alerts).into_iter().map(IndexEntry::from).collect();
    serde_json::json!({"format": 1, "alerts": entries}).to_string()
}
