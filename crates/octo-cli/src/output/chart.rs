//! Bars beside numbers.

/// The parts of a cell that a bar can fill, from an eighth to all.
const EIGHTHS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// A bar for `count` where `largest` fills `width` cells. What is not nothing
/// is seen, however little it is.
pub(crate) fn bar(count: i64, largest: i64, width: usize) -> String {
    let (Ok(count), Ok(largest)) = (u64::try_from(count), u64::try_from(largest)) else {
        return String::new();
    };
    if count == 0 || largest == 0 {
        return String::new();
    }
    let full = 8 * width as u128;
    let eighths = (u128::from(count) * full / u128::from(largest)).clamp(1, full);
    let eighths = usize::try_from(eighths).unwrap_or_default();
    let mut bar: String = std::iter::repeat_n('█', eighths / 8).collect();
    bar.extend(
        (eighths % 8)
            .checked_sub(1)
            .and_then(|rest| EIGHTHS.get(rest)),
    );
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_to_scale() {
        for (count, expected) in [
            (0, ""),
            (1, "▏"),
            (40, "████"),
            (45, "████▌"),
            (80, "████████"),
        ] {
            assert_eq!(bar(count, 80, 8), expected, "{count}");
        }
        assert_eq!(bar(1, 1_000_000, 8), "▏");
        assert_eq!(
            (bar(-1, 5, 8), bar(5, 0, 8)),
            (String::new(), String::new())
        );
    }
}
