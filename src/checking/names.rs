//! Headings, labels and names are calm, and those who act are named precisely.

use super::report::{Ledger, Rule};
use super::runs::words;
use super::spot::{Spot, Tree};
use crate::alert::Stage;

/// Fields whose texts become headings, labels of the picture, names of controls, or what a search finds.
const HEADINGS: [&str; 7] = ["title", "label", "name", "heading", "term", "also", "region"];

/// Insults for people. They can be quoted and explained in a text.
const SLURS: &str = "\
    bandit, bandits, cockroach, cockroaches, dogs, gavur, giaour, infidel, infidels, inyenzi, leftovers of the \
    sword, parasites, pigs, rats, savages, subhuman, subhumans, terrorist, terrorists, vermin";

/// Words that frighten instead of telling.
const ALARM: &str = "\
    apocalypse, apocalyptic, barbaric, barbarians, bloodbath, butchered, butchers, carnage, doomed, evil, hell, \
    horrific, horrifying, horror, horrors, inevitable, monsters, monstrous, nightmare, shocking, slaughter, \
    slaughtered, unspeakable, unstoppable";

/// Words of ladders, meters and games. A heading may say that something is none of these.
const LADDER: &str = "\
    badge, badges, barometer, countdown, game, games, gauge, ladder, ladders, leaderboard, meter, meters, quiz, \
    ranked, ranking, rankings, rating, ratings, score, scores, thermometer, timer";

/// Words that turn a ladder word around.
const NEGATIONS: [&str; 4] = ["never", "no", "not", "without"];

/// Peoples and faiths, as nouns.
const PEOPLES: &str = "\
    afghans, albanians, alevis, amhara, arabs, armenians, assyrians, azerbaijanis, azeris, bahais, bosniaks, \
    bosnians, buddhists, burmese, cambodians, catholics, chinese, christians, croats, darfuris, druze, egyptians, \
    ethiopians, europeans, fulani, georgians, germans, greeks, hausa, hazaras, hindus, hutu, hutus, igbo, indians, \
    iranians, iraqis, israelis, jews, kosovars, kurds, maya, muslims, nigerians, oromo, palestinians, persians, \
    poles, rohingya, roma, russians, rwandans, serbs, shia, shiites, sikhs, sudanese, sunnis, syrians, tibetans, \
    tigrayans, turks, tutsi, tutsis, ukrainians, uyghurs";

/// `names`.
pub fn check(tree: &Tree<'_>, ledger: &mut Ledger) {
    let slurs = quoted_slurs(tree, ledger);
    for spot in &tree.all {
        // The titles of works are cited as they are.
        if spot.pointer.starts_with("/sources/") || !spot.value.is_string() {
            continue;
        }
        if HEADINGS.contains(&spot.name) {
            heading(spot, &slurs, ledger);
        } else {
            unquoted(spot, &slurs, ledger);
        }
        if ["actors", "denied_by"].contains(&spot.name)
            && let Some(people) = whole_people(spot.text())
        {
            let what = format!("“{people}” is a whole people or faith: name the government, the unit or the leader.");
            ledger.note_at(Rule::Names, spot.pointer.clone(), spot.text().to_owned(), what);
        }
    }
}

/// The words that the alert's statements on Dehumanization quote, each of which has to be explained.
fn quoted_slurs(tree: &Tree<'_>, ledger: &mut Ledger) -> Vec<String> {
    let mut slurs = Vec::new();
    let here = |entry: &Spot<'_>| entry.field("stage") == Stage::Dehumanization.key();
    for statement in tree.items("stages").iter().filter(|entry| here(entry)).flat_map(|entry| entry.items("statements"))
    {
        let quoted: Vec<String> =
            quotations(statement.field("text")).map(plain).filter(|words| !words.is_empty()).collect();
        if !quoted.is_empty() && statement.get("note").is_none() {
            ledger.note(Rule::Names, &statement, "insults that are quoted have to be explained in `note`.");
        }
        slurs.extend(quoted);
    }
    slurs
}

fn heading(spot: &Spot<'_>, slurs: &[String], ledger: &mut Ledger) {
    let text = plain(spot.text());
    let found = |list: &str| list.split(", ").find(|word| holds(&text, word)).map(ToOwned::to_owned);
    let negated = NEGATIONS.iter().any(|word| holds(&text, word));
    let slur = found(SLURS).or_else(|| slurs.iter().find(|slur| holds(&text, slur)).cloned());
    let what = if let Some(slur) = slur {
        format!("“{slur}” can be an insult: it has no place in a heading, a label or a name.")
    } else if let Some(word) = found(ALARM) {
        format!("“{word}” frightens instead of telling: it has no place in a heading, a label or a name.")
    } else if spot.text().contains('!') {
        "a heading, a label or a name does not shout.".to_owned()
    } else if let Some(word) = found(LADDER).filter(|_| !negated) {
        format!("“{word}” makes a ladder or a game of it: it has no place in a heading, a label or a name.")
    } else {
        return;
    };
    ledger.note_at(Rule::Names, spot.pointer.clone(), spot.text().to_owned(), what);
}

/// An insult that the alert quotes stands in quotation marks wherever it stands.
fn unquoted(spot: &Spot<'_>, slurs: &[String], ledger: &mut Ledger) {
    if slurs.is_empty() || !spot.text().contains(' ') {
        return;
    }
    let outside = |part: &str| plain(part.split_once('”').map_or(part, |(_, after)| after));
    let slur = spot.text().split('“').map(outside).find_map(|part| slurs.iter().find(|slur| holds(&part, slur)));
    if let Some(slur) = slur {
        ledger.note(
            Rule::Names,
            spot,
            format!("“{slur}” is an insult that the alert quotes: it stands in quotation marks."),
        );
    }
}

/// What stands between double quotation marks.
fn quotations(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').skip(1).filter_map(|part| part.split_once('”').map(|(inside, _)| inside))
}

/// The words of a text with a space between two.
fn plain(text: &str) -> String {
    words(text).iter().map(|word| word.folded.as_str()).collect::<Vec<_>>().join(" ")
}

/// Whether whole words of a plain text are these.
fn holds(text: &str, words: &str) -> bool {
    [" ", text, " "].concat().contains(&[" ", words, " "].concat())
}

/// The people or faith that a name of somebody is and nothing more: “ethnic Armenians in Baku”, not “Armenian units”.
fn whole_people(name: &str) -> Option<String> {
    const ENDS: [&str; 11] = ["at", "by", "for", "from", "in", "of", "on", "that", "to", "who", "with"];
    let head = name.split([',', ';', '(', ':']).next().unwrap_or_default();
    let head = plain(head);
    let words: Vec<&str> = head.split(' ').take_while(|word| !ENDS.contains(word)).collect();
    words
        .split(|word| ["and", "or"].contains(word))
        .filter_map(<[&str]>::last)
        .find(|last| PEOPLES.split(", ").any(|people| people == **last))
        .map(ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_people_is_told_from_those_who_act_in_its_name() {
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
    fn words_are_whole_words() {
        assert!(holds("a score of it", "score"));
        assert!(!holds("scorecard", "score"));
        assert!(!holds("underscore", "score"));
    }
}
