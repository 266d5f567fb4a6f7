//! Checks that headings, labels and names are calm, and that actors are named precisely.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::report::{Diagnostics, Rule};
use super::spot::{Spot, Tree};
use super::wording::words;
use crate::alert::Stage;

/// Fields whose texts become headings, labels of the picture, names of controls, or search results.
const HEADINGS: [&str; 7] = ["title", "label", "name", "heading", "term", "also", "region"];

/// Single-word insults for people. A text may quote and explain them.
const SLURS: &str = "\
    bandit, bandits, cockroach, cockroaches, dogs, gavur, giaour, infidel, infidels, inyenzi, parasites, pigs, \
    rats, savages, subhuman, subhumans, terrorist, terrorists, vermin";

/// An insult of several words.
const PHRASE: &str = "leftovers of the sword";

/// Words that frighten instead of informing.
const ALARM: &str = "\
    apocalypse, apocalyptic, barbarians, barbaric, bloodbath, butchered, butchers, carnage, doomed, evil, hell, \
    horrific, horrifying, horror, horrors, inevitable, monsters, monstrous, nightmare, shocking, slaughter, \
    slaughtered, unspeakable, unstoppable";

/// Words of ladders, meters and games. A heading may use one with a negation.
const LADDER: &str = "\
    badge, badges, barometer, countdown, game, games, gauge, ladder, ladders, leaderboard, meter, meters, quiz, \
    ranked, ranking, rankings, rating, ratings, score, scores, thermometer, timer";

/// Words that negate a ladder word.
const NEGATIONS: [&str; 4] = ["never", "no", "not", "without"];

/// Peoples and faiths, as nouns.
const PEOPLES: &str = "\
    afghans, albanians, alevis, amhara, arabs, armenians, assyrians, azerbaijanis, azeris, bahais, bosniaks, \
    bosnians, buddhists, burmese, cambodians, catholics, chinese, christians, croats, darfuris, druze, egyptians, \
    ethiopians, europeans, fulani, georgians, germans, greeks, hausa, hazaras, hindus, hutu, hutus, igbo, indians, \
    iranians, iraqis, israelis, jews, kosovars, kurds, maya, muslims, nigerians, oromo, palestinians, persians, \
    poles, rohingya, roma, russians, rwandans, serbs, shia, shiites, sikhs, sudanese, sunnis, syrians, tibetans, \
    tigrayans, turks, tutsi, tutsis, ukrainians, uyghurs";

/// The maximum number of quoted insults per alert. Each is searched for in every text.
const MOST_SLURS: usize = 64;

/// The lists, as sets.
struct Lists {
    slurs: HashSet<&'static str>,
    alarm: HashSet<&'static str>,
    ladder: HashSet<&'static str>,
    peoples: HashSet<&'static str>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let set = |list: &'static str| list.split(", ").collect();
    Lists { slurs: set(SLURS), alarm: set(ALARM), ladder: set(LADDER), peoples: set(PEOPLES) }
});

/// Checks `names`.
pub fn check(tree: &Tree<'_>, diagnostics: &mut Diagnostics) {
    let slurs = quoted_slurs(tree, diagnostics);
    for spot in &tree.all {
        // Titles of works are cited verbatim.
        if spot.pointer.starts_with("/sources/") || !spot.value.is_string() {
            continue;
        }
        if HEADINGS.contains(&spot.name) {
            heading(spot, &slurs, diagnostics);
        } else {
            unquoted(spot, &slurs, diagnostics);
        }
        if ["actors", "denied_by"].contains(&spot.name)
            && let Some(people) = whole_people(spot.text())
        {
            let what =
                format!("“{people}” is a whole people or faith. Name the government, the unit or the leader instead.");
            diagnostics.note_at(Rule::Names, spot.pointer.clone(), spot.text().to_owned(), what);
        }
    }
}

/// Returns the words quoted in statements on Dehumanization, with a space at both ends. Notes each such statement without an
/// explanation.
fn quoted_slurs(tree: &Tree<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut slurs = Vec::new();
    let here = |entry: &Spot<'_>| entry.field("stage") == Stage::Dehumanization.key();
    for statement in tree.items("stages").iter().filter(|entry| here(entry)).flat_map(|entry| entry.items("statements"))
    {
        let quoted: Vec<String> =
            quotations(statement.field("text")).map(plain).filter(|words| !words.is_empty()).collect();
        if !quoted.is_empty() && !statement.has("note") {
            diagnostics.note(Rule::Names, &statement, "this quotes an insult. Explain the quoted words in “note”.");
        }
        for slur in quoted.into_iter().map(padded) {
            if slurs.len() < MOST_SLURS && !slurs.contains(&slur) {
                slurs.push(slur);
            }
        }
    }
    slurs
}

fn heading(spot: &Spot<'_>, slurs: &[String], diagnostics: &mut Diagnostics) {
    let words = words(spot.text());
    let found = |list: &HashSet<&str>| words.iter().map(|word| word.folded.as_str()).find(|word| list.contains(word));
    let text = padded(plain(spot.text()));
    let phrase = || text.contains(PHRASE).then_some(PHRASE);
    let quoted = || slurs.iter().find(|slur| text.contains(*slur)).map(|slur| slur.trim());
    let what = if let Some(slur) = found(&LISTS.slurs).or_else(phrase).or_else(quoted) {
        format!("“{slur}” can be an insult. Keep it out of headings, labels and names.")
    } else if let Some(word) = found(&LISTS.alarm) {
        format!("“{word}” is meant to frighten. Use a plain word in headings, labels and names.")
    } else if spot.text().contains('!') {
        "headings, labels and names must not contain exclamation marks. Delete this one.".to_owned()
    } else if let Some(word) = found(&LISTS.ladder).filter(|_| !NEGATIONS.iter().any(|word| holds(&text, word))) {
        format!("“{word}” suggests a score, a ladder or a game. Use another word in headings, labels and names.")
    } else {
        return;
    };
    diagnostics.note_at(Rule::Names, spot.pointer.clone(), spot.text().to_owned(), what);
}

/// Notes an insult that the alert quotes if it is not in quotation marks here.
fn unquoted(spot: &Spot<'_>, slurs: &[String], diagnostics: &mut Diagnostics) {
    if slurs.is_empty() || !spot.text().contains(' ') {
        return;
    }
    let outside = |part: &str| padded(plain(part.split_once('”').map_or(part, |(_, after)| after)));
    let slur = spot.text().split('“').map(outside).find_map(|part| slurs.iter().find(|slur| part.contains(*slur)));
    if let Some(slur) = slur {
        let what = format!("“{}” is an insult that the alert quotes. Put it in quotation marks (“…”).", slur.trim());
        diagnostics.note(Rule::Names, spot, what);
    }
}

/// Returns the texts between double quotation marks.
fn quotations(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').skip(1).filter_map(|part| part.split_once('”').map(|(inside, _)| inside))
}

/// Returns the folded words of a text, separated by single spaces.
fn plain(text: &str) -> String {
    words(text).iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

/// Adds a space at both ends, so that only whole words match.
fn padded(text: String) -> String {
    [" ", &text, " "].concat()
}

/// Whether a padded text contains these whole words.
fn holds(text: &str, words: &str) -> bool {
    text.contains(&[" ", words, " "].concat())
}

/// Returns the people or faith if a name is nothing more than that: “ethnic Armenians in Baku”, not “Armenian units”.
fn whole_people(name: &str) -> Option<String> {
    const ENDS: [&str; 11] = ["at", "by", "for", "from", "in", "of", "on", "that", "to", "who", "with"];
    let head = name.split([',', ';', '(', ':']).next().unwrap_or_default();
    let head = plain(head);
    let words: Vec<&str> = head.split(' ').take_while(|word| !ENDS.contains(word)).collect();
    words
        .split(|word| ["and", "or"].contains(word))
        .filter_map(<[&str]>::last)
        .find(|last| LISTS.peoples.contains(*last))
        .map(ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_peoples_are_distinguished_from_groups_within_them() {
        for name in [
            "Armenians",
            "the Turks",
            "Ethnic Azerbaijanis in Armenia",
            "Crowds and Muslims",
            "Kurds, Arabs",
            "Hutus who fled",
        ] {
            assert!(whole_people(name).is_some(), "{name}");
        }
        for name in [
            "Armenian forces",
            "Crowds of Azerbaijanis",
            "Governments of Armenia and Azerbaijan",
            "Azerbaijani historians, who deny",
            "",
        ] {
            assert_eq!(whole_people(name), None, "{name}");
        }
    }

    #[test]
    fn only_whole_words_match() {
        let text = |text: &str| padded(plain(text));
        assert!(holds(&text("A score, of it"), "score"));
        assert!(!holds(&text("scorecard"), "score"));
        assert!(!holds(&text("underscore"), "score"));
    }
}
