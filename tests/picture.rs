//! The README's pictures: SVGs drawn from the real form screen. `KISAI_PICTURES=write cargo test picture` makes them anew.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use kisai::words::Language;
use ratatui::buffer::{Buffer, Cell, CellWidth as _};
use ratatui::style::{Color, Modifier};

use crate::sitting::Sitting;

/// Half an em wide, so that full-width characters fill two cells in any font.
const CELL: (u16, u16) = (9, 23);
const PAPER: &str = "#fbfaf7";
const INK: &str = "#22252a";

#[test]
fn the_pictures_in_the_readmes_show_the_form_screen() {
    for language in Language::ALL {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("snapshots/form/{}.svg", language.code()));
        let picture = picture(language);
        if env::var_os("KISAI_PICTURES").is_some() {
            fs::write(&path, &picture).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == picture, "{} is out of date: KISAI_PICTURES=write cargo test picture", path.display());
    }
}

fn picture(language: Language) -> String {
    let mut sitting = Sitting::new((100, 28), language);
    sitting.drafts.create("サンプル受発注クラウド", "aspic-93").unwrap();
    sitting.open("サンプル受発注クラウド");
    let name = if language == Language::Ja { "株式会社サンプルワークス" } else { "Sample Works Inc." };
    sitting.paste("2026-10-01").press("Tab").paste(name).press("Tab").paste("2012").press("Tab").paste("14");
    sitting.press("F3").type_text("27").press("Enter").paste("サンプル受発注クラウド");
    sitting.press("F3").type_text("30").press("Enter");
    sitting.paste(match language {
        Language::Ja => {
            "中小企業の受発注を、ブラウザで行うサービスです。\n・紙とFAXの注文を一つにまとめます。\n・取引先の登録は不要です。"
        }
        Language::En => {
            "Small companies take and place orders in the browser.\n- Paper and fax orders come together in one list.\n- Partners need no registration."
        }
    });
    let frame = sitting.frame();
    svg(&frame.cells.to_buffer(), frame.cursor)
}

/// A screen as SVG: one text a run of cells of one style, stretched to its columns whatever the font.
fn svg(buffer: &Buffer, cursor: Option<(u16, u16)>) -> String {
    let area = buffer.area;
    let (width, height) = (area.width * CELL.0 + 20, area.height * CELL.1 + 20);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"'Noto Sans Mono CJK JP', 'BIZ UDGothic', 'MS Gothic', monospace\" font-size=\"18\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{PAPER}\" stroke=\"#c9c5ba\"/>\n"
    );
    for y in area.top()..area.bottom() {
        let mut x = area.left();
        while x < area.right() {
            let first = buffer.cell((x, y)).unwrap();
            let start = x;
            let mut text = String::new();
            let is_wide = columns(first) > 1;
            while let Some(cell) = buffer
                .cell((x, y))
                .filter(|cell| cell.style() == first.style() && (columns(cell) > 1) == is_wide && x < area.right())
            {
                text.push_str(cell.symbol());
                x += columns(cell);
            }
            run(&mut out, first, &text, start, x - start, y);
        }
    }
    if let Some((x, y)) = cursor {
        let _ = writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"2\" height=\"{}\" fill=\"#c0392b\"/>",
            10 + x * CELL.0,
            12 + y * CELL.1,
            CELL.1 - 3
        );
    }
    out.push_str("</svg>\n");
    out
}

fn columns(cell: &Cell) -> u16 {
    cell.symbol().cell_width().max(1)
}

fn run(out: &mut String, cell: &Cell, text: &str, x: u16, columns: u16, y: u16) {
    let is_reversed = cell.modifier.contains(Modifier::REVERSED);
    let ink = match cell.fg {
        Color::Red => "#b3261e",
        Color::Magenta => "#8e24aa",
        _ if cell.modifier.contains(Modifier::DIM) => "#77746b",
        _ => INK,
    };
    let (left, top) = (10 + x * CELL.0, 10 + y * CELL.1);
    if is_reversed {
        let width = columns * CELL.0;
        let _ =
            writeln!(out, "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{}\" fill=\"{ink}\"/>", CELL.1);
    }
    if text.trim().is_empty() {
        return;
    }
    let trimmed = text.trim_end();
    let shown = columns - (text.len() - trimmed.len()) as u16;
    let indent = (trimmed.len() - trimmed.trim_start().len()) as u16;
    let trimmed = trimmed.trim_start();
    let weight = if cell.modifier.contains(Modifier::BOLD) { " font-weight=\"bold\"" } else { "" };
    let fill = if is_reversed { PAPER } else { ink };
    let _ = writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{fill}\"{weight} xml:space=\"preserve\">{}</text>",
        left + indent * CELL.0,
        top + 17,
        (shown - indent) * CELL.0,
        trimmed.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    );
}
