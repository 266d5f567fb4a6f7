//! How a talk is on time, for the speaker alone. Nothing of it is shown to the class.

/// How the time goes, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Since the talk began.
    pub gone: u32,
    /// What is left of the minutes that it may take; none where it may take any.
    pub left: Option<u32>,
    /// What is left for each slide that is still to come, with this one.
    pub per_slide: Option<u32>,
}

/// The pace of a talk of `minutes`, `gone` seconds after it began, on the slide `at` of `slides`, from 0.
pub fn pace(gone: u32, minutes: Option<u16>, at: usize, slides: usize) -> Pace {
    let left = minutes.map(|minutes| (u32::from(minutes) * 60).saturating_sub(gone));
    let to_come = u32::try_from(slides.saturating_sub(at).max(1)).unwrap_or(u32::MAX);
    Pace { gone, left, per_slide: left.map(|left| left / to_come) }
}

/// Minutes and seconds: `4:07`.
pub fn clock(seconds: u32) -> String {
    let rest = seconds % 60;
    let zero = if rest < 10 { "0" } else { "" };
    [&crate::shared::decimal(seconds / 60), ":", zero, &crate::shared::decimal(rest)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_shared_by_the_slides_to_come() {
        assert_eq!(pace(600, Some(40), 7, 27), Pace { gone: 600, left: Some(1800), per_slide: Some(90) });
        assert_eq!(pace(3000, Some(40), 26, 27), Pace { gone: 3000, left: Some(0), per_slide: Some(0) });
        assert_eq!(pace(5, None, 0, 0), Pace { gone: 5, left: None, per_slide: None });
        assert_eq!((clock(7), clock(247), clock(3600)), ("0:07".to_owned(), "4:07".to_owned(), "60:00".to_owned()));
    }
}
