//! The tables of `docs/performance.md`, between marks that name a benchmark.

use std::fmt::Write;

use super::figures::{Comparison, Figures, Measure, Stamped, Values};
use crate::failure::Failure;

/// The mark before the figures of a benchmark.
pub(super) fn begin(name: &str) -> String {
    format!("<!-- figures of {name} -->")
}

/// The mark after any figures.
const END: &str = "<!-- end of figures -->";

/// `page` with new tables for the benchmarks of `figures`; those of others
/// stay as they are.
pub(super) fn with_figures(page: &str, figures: &Figures) -> Result<String, Failure> {
    let mut page = page.to_owned();
    for entry in &figures.benchmarks {
        let name = &entry.benchmark.name;
        let begin = begin(name);
        let (before, rest) = page
            .split_once(&begin)
            .ok_or_else(|| format!("the page has no place for {name}: add `{begin}`"))?;
        let (_, after) = rest
            .split_once(END)
            .ok_or_else(|| format!("the figures of {name} have no end: add `{END}`"))?;
        page = format!("{before}{begin}\n{}\n{END}{after}", section(entry)?);
    }
    Ok(page)
}

fn section(entry: &Stamped) -> Result<String, std::fmt::Error> {
    let (stamp, benchmark) = (&entry.stamp, &entry.benchmark);
    let mut out = String::new();
    writeln!(
        out,
        "\n*{}, commit {}{}, {}, {} rounds, {} s.*",
        stamp.date,
        stamp.commit,
        if stamp.changed { " with changes" } else { "" },
        benchmark.machine,
        benchmark.rounds,
        benchmark.seconds,
    )?;
    writeln!(out, "\n{}", benchmark.reading.trim())?;
    for comparison in &benchmark.comparisons {
        out.push_str(&table(comparison, benchmark.rounds)?);
    }
    Ok(out)
}

/// Two sides have a column for their ratio; more have it in their own.
fn table(comparison: &Comparison, rounds: usize) -> Result<String, std::fmt::Error> {
    let mut out = String::new();
    let once = if comparison.rounds == rounds {
        String::new()
    } else {
        format!(" ({} round)", comparison.rounds)
    };
    writeln!(out, "\n**{}**{once}\n", cell(&comparison.title))?;
    let pair = comparison.sides.len() == 2;
    let sides: Vec<String> = comparison.sides.iter().map(|side| cell(side)).collect();
    let head = if pair { " ratio |" } else { "" };
    writeln!(out, "| | {} |{head}", sides.join(" | "))?;
    let columns = sides.len() + usize::from(pair);
    writeln!(out, "|---|{}", "---:|".repeat(columns))?;
    for Measure { measure, sides } in &comparison.measures {
        write!(out, "| {} |", cell(measure))?;
        for side in sides {
            let ratio = if pair { None } else { ratio(side) };
            let ratio = ratio.map_or(String::new(), |ratio| format!("<br>×{ratio}"));
            write!(out, " {}{ratio} |", number(side.median))?;
        }
        if pair {
            let ratio = sides.iter().find_map(ratio);
            write!(out, " {} |", ratio.as_deref().unwrap_or("–"))?;
        }
        out.push('\n');
    }
    Ok(out)
}

/// Median, and from where to where.
fn ratio(side: &Values) -> Option<String> {
    let ratio = side.ratio.as_ref()?;
    let median = number(Some(ratio.median?));
    Some(format!(
        "{median} ({} to {})",
        number(ratio.min),
        number(ratio.max)
    ))
}

/// Three digits that count, thousands apart.
fn number(value: Option<f64>) -> String {
    let Some(value) = value else {
        return "–".to_owned();
    };
    let size = value.abs();
    let decimals = if size == 0.0 || size >= 100.0 {
        0
    } else if size >= 10.0 {
        1
    } else if size >= 0.1 {
        2
    } else {
        4
    };
    let text = format!("{value:.decimals$}");
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut apart = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) && !apart.ends_with('-') {
            apart.push(',');
        }
        apart.push(digit);
    }
    apart + fraction
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::figures::Stamp;
    use super::*;

    fn figures() -> Figures {
        let benchmark = r#"{
            "name": "decode", "machine": "a machine", "rounds": 5, "seconds": 12,
            "reading": "What it means.",
            "comparisons": [
                {"title": "a page", "rounds": 5, "sides": ["by hand", "generated"], "measures": [
                    {"measure": "MB/s", "sides": [
                        {"values": [400.0], "min": 390.0, "median": 400.0, "max": 410.0, "ratio": null},
                        {"values": [420.5], "min": 419.0, "median": 420.5, "max": 422.0,
                         "ratio": {"min": 1.02, "median": 1.05, "max": 1.081}}]}]},
                {"title": "its size", "rounds": 1, "sides": ["a", "b", "c"], "measures": [
                    {"measure": "refused %", "sides": [
                        {"values": [0.0], "min": 0.0, "median": 0.0, "max": 0.0, "ratio": null},
                        {"values": [0.01234], "min": 0.01, "median": 0.01234, "max": 0.02,
                         "ratio": {"min": null, "median": null, "max": null}},
                        {"values": [1234567.0], "min": 1.0, "median": 1234567.0, "max": 2.0,
                         "ratio": {"min": 9.96, "median": 12.0, "max": 100.4}}]}]}
            ]}"#;
        let mut figures = Figures::default();
        let stamp = Stamp {
            commit: "abc".to_owned(),
            changed: true,
            date: "2026-11-22".parse().unwrap(),
        };
        figures.add(benchmark, stamp).unwrap();
        // As it comes back from a file.
        Figures::parse(&figures.to_text().unwrap()).unwrap()
    }

    #[test]
    fn figures_replace_those_between_the_marks() {
        let page = "# Page\n\n<!-- figures of decode -->\nold\n<!-- end of figures -->\n\nFound.\n";
        let once = with_figures(page, &figures()).unwrap();
        let expected = "# Page\n\n<!-- figures of decode -->\n\n\
            *2026-11-22, commit abc with changes, a machine, 5 rounds, 12 s.*\n\n\
            What it means.\n\n\
            **a page**\n\n\
            | | by hand | generated | ratio |\n\
            |---|---:|---:|---:|\n\
            | MB/s | 400 | 420 | 1.05 (1.02 to 1.08) |\n\n\
            **its size** (1 round)\n\n\
            | | a | b | c |\n\
            |---|---:|---:|---:|\n\
            | refused % | 0 | 0.0123 | 1,234,567<br>×12.0 (9.96 to 100) |\n\n\
            <!-- end of figures -->\n\nFound.\n";
        assert_eq!(once, expected);
        assert_eq!(with_figures(&once, &figures()).unwrap(), once);
    }

    #[test]
    fn a_page_without_a_place_is_refused() {
        let error = with_figures("# Page\n", &figures()).unwrap_err();
        assert!(error.to_string().contains("no place for decode"));
        let error = with_figures("<!-- figures of decode -->", &figures()).unwrap_err();
        assert!(error.to_string().contains("no end"));
    }

    #[test]
    fn thousands_stand_apart() {
        let shown =
            [0.0, 0.05, 9.996, 99.5, 999.6, 1000.0, -12_345.6].map(|value| number(Some(value)));
        assert_eq!(
            shown,
            ["0", "0.0500", "10.00", "99.5", "1,000", "1,000", "-12,346"]
        );
        assert_eq!(number(None), "–");
    }
}
