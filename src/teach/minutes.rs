//! The running minutes of a lesson plan.

/// Returns the start and end minute of each part, given the lengths.
pub fn running(lengths: impl IntoIterator<Item = u16>) -> Vec<(u16, u16)> {
    let mut now = 0_u16;
    let part = |length: u16| {
        let from = now;
        now = now.saturating_add(length);
        (from, now)
    };
    lengths.into_iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_starts_where_the_previous_one_ends() {
        assert_eq!(running([5, 10, 5]), [(0, 5), (5, 15), (15, 20)]);
        assert_eq!(running([]), []);
        assert_eq!(running([u16::MAX, 3]), [(0, u16::MAX), (u16::MAX, u16::MAX)]);
    }
}
