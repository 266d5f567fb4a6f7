//! Navigation in a talk: from point to point, from page to page if a slide does not fit, from slide to slide. Pure.

/// A stop within a slide: the number of points shown, and the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stop {
    /// The number of points shown.
    pub points: usize,
    /// The page, from 0.
    pub page: usize,
}

/// The pages of a slide on which a point begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The page on which it begins, from 0.
    pub first: usize,
    /// The page on which it ends.
    pub last: usize,
}

/// Returns the stops of a slide whose points are on these pages. Content after the last point may fill more pages, up to `pages` in
/// total. The first stop shows the first point, so that no slide starts empty.
pub fn stops(points: &[Span], pages: usize) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for (at, span) in points.iter().enumerate() {
        stops.extend((span.first..=span.last.max(span.first)).map(|page| Stop { points: at + 1, page }));
    }
    let last = stops.last().map_or(0, |stop| stop.page + 1);
    stops.extend((last..pages.max(1)).map(|page| Stop { points: points.len(), page }));
    stops
}

/// Returns the stops of a slide that shows all its points together: one for each page.
pub fn by_page(points: usize, pages: usize) -> Vec<Stop> {
    (0..pages.max(1)).map(|page| Stop { points, page }).collect()
}

/// A position in a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The index of the slide in the talk.
    pub slide: usize,
    /// The stop within it, from 0. [`Position::LAST`] means the last stop, even before the slide is measured.
    pub stop: usize,
}

impl Position {
    /// The last stop of a slide that has not been measured yet.
    pub const LAST: usize = usize::MAX;

    /// Returns the position one step forward: the next stop, or else the next slide. Stays at the end.
    #[must_use]
    pub fn next(self, slides: usize, stops: usize) -> Self {
        if self.stop.saturating_add(1) < stops {
            Self { stop: self.stop + 1, ..self }
        } else if self.slide + 1 < slides {
            Self { slide: self.slide + 1, stop: 0 }
        } else {
            self
        }
    }

    /// Returns the position one step back: the previous stop, or else the end of the previous slide. Stays at the beginning.
    #[must_use]
    pub fn back(self, stops: usize) -> Self {
        let stop = self.stop.min(stops.saturating_sub(1));
        if stop > 0 {
            Self { stop: stop - 1, ..self }
        } else if self.slide > 0 {
            Self { slide: self.slide - 1, stop: Self::LAST }
        } else {
            Self { stop, ..self }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_slide_that_fits_stops_at_each_point() {
        let points = [Span { first: 0, last: 0 }; 3];
        let expected = [1, 2, 3].map(|points| Stop { points, page: 0 });
        assert_eq!(stops(&points, 1), expected);
        assert_eq!(stops(&[], 1), [Stop { points: 0, page: 0 }], "a slide without points is shown once");
    }

    #[test]
    fn a_slide_that_does_not_fit_stops_at_each_page() {
        let points = [Span { first: 0, last: 0 }, Span { first: 0, last: 2 }];
        let stop = |points, page| Stop { points, page };
        assert_eq!(stops(&points, 4), [stop(1, 0), stop(2, 0), stop(2, 1), stop(2, 2), stop(2, 3)]);
    }

    proptest! {
        #[test]
        fn stepping_forward_reaches_every_stop_and_stepping_back_undoes_it(counts in proptest::collection::vec(1_usize..5, 1..6)) {
            let all: Vec<Position> = counts
                .iter()
                .enumerate()
                .flat_map(|(slide, stops)| (0..*stops).map(move |stop| Position { slide, stop }))
                .collect();
            for pair in all.windows(2) {
                let stops = counts[pair[0].slide];
                prop_assert_eq!(pair[0].next(counts.len(), stops), pair[1]);
                let back = pair[1].back(counts[pair[1].slide]);
                let back = Position { stop: back.stop.min(counts[back.slide] - 1), ..back };
                prop_assert_eq!(back, pair[0]);
            }
            let end = *all.last().expect("a stop");
            prop_assert_eq!(end.next(counts.len(), *counts.last().expect("a slide")), end);
            prop_assert_eq!(all[0].back(counts[0]), all[0]);
        }

        #[test]
        fn stops_cover_all_points_and_pages_in_order(
            lengths in proptest::collection::vec(0_usize..3, 0..8),
            rest in 0_usize..3,
        ) {
            let mut at = 0;
            let points: Vec<Span> = lengths
                .iter()
                .map(|length| {
                    let span = Span { first: at, last: at + length };
                    at = span.last;
                    span
                })
                .collect();
            let pages = at + 1 + rest;
            let stops = stops(&points, pages);
            let last = stops.last().expect("a stop");
            prop_assert_eq!((last.points, last.page), (points.len(), pages - 1));
            for page in 0..pages {
                prop_assert!(stops.iter().any(|stop| stop.page == page), "page {}", page);
            }
            for pair in stops.windows(2) {
                prop_assert!(pair[0] != pair[1] && pair[0].page <= pair[1].page && pair[0].points <= pair[1].points);
            }
        }
    }
}
