//! All alerts, and the way into one.

use serde::{Deserialize, Serialize};

use crate::alert::{Key, Stage, When};
use crate::ui::{self, Node, each, el};
use crate::words::Words;

/// One alert of the index, `alerts/index.json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// Identity: the last part of the alert's address.
    pub id: Key,
    /// The editors' title.
    pub title: String,
    /// Level of alarm, as the alert's vocabulary has it.
    pub level: Key,
    /// Name of that level.
    pub level_name: String,
    /// Name of the publisher.
    pub publisher: String,
    /// When it was published.
    pub published: When,
    /// Names of its main places.
    pub places: Vec<String>,
    /// Stages that the publisher names as reached.
    pub stages: Vec<Stage>,
}

/// The first page: every alert of the index with its level, publisher, date, places and stages.
pub fn catalogue_page(words: Words, root: &str, entries: &[IndexEntry]) -> Node {
    let items = each(entries.iter().map(|entry| {
        let href = [root, "alerts/", entry.id.as_str(), "/"].concat();
        let stages =
            entry.stages.iter().map(|stage| words.numbered(&stage.number().to_string(), &words.stage_name(*stage)));
        let stages = stages.collect::<Vec<_>>().join(", ");
        el("li")
            .with(el("p").class("kicker").with(words.kicker(
                &entry.level_name,
                &entry.publisher,
                &words.when(entry.published),
            )))
            .with(el("h2").with(el("a").attr("href", href).with(ui::text(&entry.title))))
            .with(
                el("dl")
                    .class("facts")
                    .with(el("dt").with(words.stages_named()))
                    .with(el("dd").with(stages))
                    .with(el("dt").with(words.places()))
                    .with(el("dd").with(ui::text(&entry.places.join("; ")))),
            )
    }));
    el("main")
        .id("main")
        .class("catalogue")
        .attr("tabindex", "-1")
        .with(el("h1").attr("tabindex", "-1").with(words.catalogue()))
        .with(el("p").class("lead").with(words.catalogue_lead()))
        .with(el("ul").class("alerts").attr("role", "list").with(items))
        .node()
}
