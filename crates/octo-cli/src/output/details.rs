//! One thing as labelled lines.

use std::io::{self, Write};

use console::{Style, measure_text_width};

use super::{Cell, Screen};

/// Text wider than this is tiresome to read.
const WIDEST: usize = 100;

/// Writes a line for each label, its value wrapped to the terminal.
pub(super) fn write(
    out: &mut dyn Write,
    screen: Screen,
    labelled: &[(&str, Cell)],
) -> io::Result<()> {
    let bold = Style::new().bold().force_styling(screen.color);
    let labels = labelled
        .iter()
        .map(|(label, _)| label.len())
        .max()
        .unwrap_or(0);
    let indent = labels + 2;
    let width = screen.width.min(WIDEST).saturating_sub(indent).max(20);
    for (label, value) in labelled {
        let value = wrap(&value.as_table(), width).join(&format!("\n{:indent$}", ""));
        writeln!(
            out,
            "{}  {value}",
            bold.apply_to(format!("{label:labels$}"))
        )?;
    }
    Ok(())
}

/// Breaks `text` between words; a word wider than a line keeps a line of its
/// own, so that URLs stay whole.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let wide = measure_text_width(&line) + 1 + measure_text_width(word) > width;
        if wide && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn values_wrap_beside_their_label() {
        let mut out = Vec::new();
        let screen = Screen {
            width: 34,
            color: false,
        };
        let labelled = [
            ("Title", Cell::text("Hoodie")),
            (
                "Description",
                Cell::text("Heavy cotton, made to last for years"),
            ),
            (
                "URL",
                Cell::text("https://shop.example/products/black-hoodie"),
            ),
            ("Brand", Cell::absent()),
        ];
        write(&mut out, screen, &labelled).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r"
        Title        Hoodie
        Description  Heavy cotton, made to
                     last for years
        URL          https://shop.example/products/black-hoodie
        Brand        -
        ");
    }
}
