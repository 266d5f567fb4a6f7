//! Openings of texts, which serve as the text of links to them.

/// Returns the first seven words of a text, with an ellipsis if more follow.
pub fn opening(text: &str) -> String {
    let mut spaces = text.match_indices(' ').map(|(place, _)| place);
    match spaces.nth(6).and_then(|end| text.get(..end)) {
        Some(start) => [start, "…"].concat(),
        None => text.to_owned(),
    }
}

/// Returns the opening of each text. Openings of texts that share their first seven words also include the words at which they diverge.
pub fn openings(texts: &[&str]) -> Vec<String> {
    let words: Vec<Vec<&str>> = texts.iter().map(|text| text.split_whitespace().collect()).collect();
    let shared = |one: &[&str], other: &[&str]| one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let name = |(place, own): (usize, &Vec<&str>)| {
        let others = words.iter().enumerate().filter(|(other, _)| *other != place);
        let parts = others.map(|(_, other)| shared(own, other)).filter(|count| *count >= 7).max();
        let rest = parts.and_then(|parts| own.get(parts.saturating_sub(1)..)).filter(|rest| rest.len() > 1);
        let Some(rest) = rest else { return opening(&own.join(" ")) };
        let end = if rest.len() > 4 { "…" } else { "" };
        let (first, rest): (Vec<&str>, Vec<&str>) =
            (own.iter().take(3).copied().collect(), rest.iter().take(4).copied().collect());
        [&first.join(" "), "… ", &rest.join(" "), end].concat()
    };
    words.iter().enumerate().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_with_a_shared_beginning_are_distinguished_where_they_diverge() {
        let texts = [
            "The council of the old town here should open the gate for all.",
            "The council of the old town here should close.",
            "The council of the old town.",
            "The council",
        ];
        assert_eq!(
            openings(&texts),
            [
                "The council of… should open the gate…",
                "The council of… should close.",
                "The council of the old town.",
                "The council"
            ]
        );
        assert_eq!(openings(&["a b c d e f g h", "a b c d e f g h"]), ["a b c d e f g…", "a b c d e f g…"]);
    }
}
