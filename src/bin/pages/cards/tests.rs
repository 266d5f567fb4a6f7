use std::collections::BTreeMap;

use forewarned::address::LessonView;
use forewarned::alert::{Alert, Key, Stage};
use forewarned::reading::read_alert;
use forewarned::words::{Language, Words};
use resvg::usvg::{Group, Node, TextChunk};

use super::*;

fn alert(file: &str) -> Alert {
    read_alert(&fs::read(file).expect("the file")).expect("an alert").value
}

fn real() -> Alert {
    alert("public/alerts/nagorno-karabakh-2020-10.json")
}

fn shown(alert: Alert) -> Shown {
    let words = Words::new(Language::English);
    let frameworks = Arc::new(super::super::frameworks(words, Path::new("public")).expect("frameworks"));
    super::super::documents::shown(&Arc::new(alert), &frameworks, words)
}

fn cards() -> Cards {
    Cards::read(Path::new("public/fonts")).expect("fonts")
}

/// Returns the files written for an alert, by path.
fn written(alert: Alert, name: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = std::env::temp_dir().join(format!("forewarned-cards-{name}-{}", std::process::id()));
    let shown = shown(alert);
    cards().write(&folder, &shown).expect("pictures");
    let views = [View::Timeline].into_iter().chain(Stage::ALL.into_iter().map(View::Stage));
    let paths = views.map(|view| picture_path(&shown.alert.id, &view));
    let files = paths.map(|path| (path.clone(), fs::read(folder.join(path)).expect("a picture"))).collect();
    fs::remove_dir_all(folder).expect("removed");
    files
}

/// Returns the texts of a card, each with the bounds of its letters: left, top, right, bottom.
fn texts(cards: &Cards, svg: &str) -> Vec<(String, [f32; 4])> {
    fn collect(group: &Group, found: &mut Vec<(String, [f32; 4])>) {
        for node in group.children() {
            match node {
                Node::Group(group) => collect(group, found),
                Node::Text(text) => {
                    let said = text.chunks().iter().map(TextChunk::text).collect();
                    let reach = text.flattened().abs_bounding_box();
                    found.push((said, [reach.left(), reach.top(), reach.right(), reach.bottom()]));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(Tree::from_str(svg, &cards.options).expect("an SVG").root(), &mut found);
    found
}

/// Returns every text of every card of an alert, after checking their positions.
fn fitting(alert: Alert) -> Vec<Vec<String>> {
    let (cards, shown) = (cards(), shown(alert));
    let mut all = Vec::new();
    for (view, sheet) in cards.sheets(&shown).expect("pictures") {
        let texts = texts(&cards, &sheet.svg());
        for (place, (text, reach)) in texts.iter().enumerate() {
            let [left, top, right, bottom] = *reach;
            assert!(left >= 64.0 && top >= 64.0 && right <= 1136.0 && bottom <= 566.0, "{view:?}: {text}: {reach:?}");
            for (other, [from, over, to, under]) in &texts[..place] {
                let apart = *to <= left || *from >= right || *under <= top || *over >= bottom;
                assert!(apart, "{view:?}: {text} overlaps {other}");
            }
        }
        all.push(texts.into_iter().map(|(text, _)| text).collect());
    }
    all
}

#[test]
fn alert_and_stage_cards_are_written_reproducibly() {
    let first = written(real(), "first");
    assert_eq!(first.len(), 1 + Stage::ALL.len());
    for (path, png) in &first {
        assert!(png.starts_with(b"\x89PNG"), "{path}");
        assert_eq!(png[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "{path}: 1200 by 630");
        assert!(png.len() <= 60_000, "{path}: {} bytes", png.len());
    }
    assert!(first == written(real(), "second"));
}

#[test]
fn cards_attribute_claims_and_mention_what_others_say() {
    let cards = fitting(real());
    let says = |place: usize, text: &str| cards[place].iter().any(|one| one == text);
    for text in ["Forewarned", "Genocide Emergency", "Genocide Watch, 23–28 October 2020"] {
        assert!(says(0, text), "{text}: {:?}", cards[0]);
    }
    assert!(says(0, "Genocide Watch’s judgment, not a court’s finding"));
    assert!(says(0, "Parts are disputed. See what others say about each claim."));
    let denial = cards.len() - 1;
    for text in ["Denial", "Genocide Watch: at this stage", "Genocide Watch said, October 2020:", "Others say:"] {
        assert!(says(denial, text), "{text}: {:?}", cards[denial]);
    }
    let flagged = cards.iter().filter(|texts| texts.iter().any(|text| text.contains("at this stage"))).count();
    assert_eq!(flagged, 2);
    assert!(!cards.concat().iter().any(|text| text.contains("infidel") || text.contains("eftovers")));
}

#[test]
fn alert_with_custom_vocabulary_and_no_checks_has_cards() {
    let cards = fitting(alert("tests/fixtures/alerts/inkwell-9-nowhere.json"));
    assert!(cards[0].contains(&"Lantern".to_owned()), "{:?}", cards[0]);
    assert!(cards[4].contains(&"The alert says nothing under this stage.".to_owned()), "{:?}", cards[4]);
    assert!(cards.concat().iter().all(|text| !text.contains("isputed") && !text.contains("thers say")));
}

/// Returns the site's alert with this text in every field that a card shows.
fn with(text: &str) -> Alert {
    let mut alert = real();
    let level = alert.level.key.clone();
    alert.vocabulary.levels.iter_mut().filter(|entry| entry.id == level).for_each(|entry| entry.name = text.to_owned());
    alert.title = text.to_owned();
    alert.publisher.name = text.to_owned();
    alert.stages.iter_mut().for_each(|entry| entry.claim = Some(text.to_owned()));
    alert
        .checks
        .iter_mut()
        .filter(|check| check.subject.is_some())
        .for_each(|check| check.subject = Some(text.to_owned()));
    alert
}

#[test]
fn text_of_any_length_fits_within_the_margins() {
    let long = "Nagorno-Karabakh, Shaki and the districts around them, as the committee describes them in ".repeat(4);
    let long: String = long.chars().take(300).collect();
    for text in [long.clone(), "W".repeat(300), String::new()] {
        for card in fitting(with(&text)) {
            assert!(text.len() < 300 || card.iter().any(|line| line.ends_with('…')), "{card:?}");
        }
    }
    let mut alert = real();
    alert.title.clone_from(&long);
    assert!(!fitting(alert)[0].concat().contains('…'), "a title of 300 characters fits");
    let denial = fitting(with(&long)).pop().unwrap_or_default();
    for said in ["at this stage", "said, October 2020:", "not a court’s finding"] {
        assert!(denial.iter().any(|line| line.contains(said)), "{said}: {denial:?}");
    }
}

#[test]
fn hostile_text_is_drawn_as_plain_letters() {
    let hostile = "</text><script>a&b</script>\u{0}\u{1b}\n<!> <!----> \"x' &amp; ]]> \u{202e}Ղարաբաղ \u{fffe}end";
    for card in fitting(with(hostile)) {
        let text = card.join(" ");
        assert!(text.contains("</text><script>a&b</script>"), "{text}");
        assert!(!text.chars().any(|letter| letter.is_control() || letter > '\u{fff0}' || letter == 'Ղ'), "{text}");
    }
}

#[test]
fn stages_have_their_own_cards_and_other_views_use_the_alert_card() {
    let id = Key::new("some-alert").expect("a key");
    for view in View::documents().chain(LessonView::documents().map(View::Lesson)) {
        let expected = match view {
            View::Stage(stage) => format!("cards/some-alert/stages/{}/card.png", stage.key()),
            _ => "cards/some-alert/card.png".to_owned(),
        };
        assert_eq!(picture_path(&id, &view), expected, "{view:?}");
    }
}

#[test]
fn card_colours_match_the_light_theme() {
    use sheet::ink;
    let tokens = fs::read_to_string("style/tokens.css").expect("the file");
    let colours =
        [("paper", ink::PAPER), ("ink", ink::INK), ("ink-2", ink::SECOND), ("other", ink::OTHER), ("rule", ink::RULE)];
    for (name, colour) in colours {
        assert!(tokens.contains(&format!("--{name}: light-dark({colour},")), "{name}");
    }
    assert!(tokens.contains(&format!("var(--accent-light, {})", ink::ACCENT)));
}
