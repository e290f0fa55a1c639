//! The screens without colour, and on light and dark grounds: nothing is told by a colour alone.

use kisai::ui::screen::Frame;
use kisai::words::Language;
use ratatui::style::{Color, Modifier};

use crate::sitting::{Sitting, text};

/// Screens that show all that is marked: errors, warnings, excess, selections, marked lines, changed words.
fn screens() -> Vec<(&'static str, Sitting)> {
    let ways = [
        ("home", "Ctrl-B"),
        ("form", ""),
        ("warning", "F3 2 1 Enter"),
        ("too long", "F3 3 0 Enter"),
        ("selected", "F3 3 0 Enter Ctrl-A"),
        ("choice", "F3 5 Enter"),
        ("menu", "F2"),
        ("find", "F3"),
        ("help", "F1"),
        ("review", "F5"),
        ("export", "Ctrl-E"),
        ("delete", "Ctrl-B Delete"),
        ("find a draft", "Ctrl-B F3 d"),
    ];
    let language = Language::En;
    let arranged = ways.map(|(name, keys)| {
        let mut sitting = Sitting::new((100, 30), language);
        sitting.drafts.create("Draft", "aspic-93").unwrap();
        sitting.open("Draft");
        sitting.press("F3 1 Enter").type_text("R8.10.1").press("F3 3 0 Enter").paste(&"長い説明".repeat(140));
        sitting.press(keys);
        (name, sitting)
    });
    arranged.into()
}

fn frames(sitting: &mut Sitting) -> (Frame, Frame) {
    (sitting.frame_in(true), sitting.frame_in(false))
}

#[test]
fn without_colour_the_screens_say_the_same() {
    for (name, mut sitting) in screens() {
        let (with, without) = frames(&mut sitting);
        assert_eq!(with.cursor, without.cursor, "{name}");
        let (with, without) = (with.cells.to_buffer(), without.cells.to_buffer());
        assert_eq!(text(&with), text(&without), "{name}");
        for (a, b) in with.content().iter().zip(without.content()) {
            // Weight, underline and reversal are no colours.
            assert_eq!(a.modifier, b.modifier, "{name}: {}", a.symbol());
            assert_eq!((b.fg, b.bg), (Color::Reset, Color::Reset), "{name}: {}", b.symbol());
        }
    }
}

#[test]
fn only_colours_that_stand_out_on_every_ground_are_used_and_none_alone() {
    let mut coloured = 0;
    for (name, mut sitting) in screens() {
        let buffer = sitting.frame().cells.to_buffer();
        for y in buffer.area.top()..buffer.area.bottom() {
            let row: String = (0..buffer.area.width).map(|x| buffer.cell((x, y)).unwrap().symbol()).collect();
            for x in buffer.area.left()..buffer.area.right() {
                let cell = buffer.cell((x, y)).unwrap();
                assert_eq!(cell.bg, Color::Reset, "{name}: {row}");
                assert!(matches!(cell.fg, Color::Reset | Color::Red | Color::Magenta), "{name}: {:?}: {row}", cell.fg);
                if cell.fg != Color::Reset && cell.symbol() != " " {
                    coloured += 1;
                    let has_weight = cell.modifier.intersects(Modifier::BOLD | Modifier::UNDERLINED);
                    assert!(has_weight || row.contains("! "), "{name}: {row}");
                }
            }
        }
    }
    assert!(coloured > 100, "{coloured}");
}

#[test]
fn a_marked_line_has_a_sign_beside_its_reversal() {
    for (name, mut sitting) in screens().into_iter().filter(|(name, _)| *name != "selected") {
        let buffer = sitting.frame().cells.to_buffer();
        // The bar at the top, and the titles of what lies over the screen, are reversed from edge to edge.
        for y in buffer.area.top() + 1..buffer.area.bottom() {
            let reversed: Vec<u16> = (0..buffer.area.width)
                .filter(|&x| buffer.cell((x, y)).unwrap().modifier.contains(Modifier::REVERSED))
                .collect();
            let Some(&first) = reversed.first() else { continue };
            let is_title = buffer.cell((first, y)).unwrap().symbol() == " ";
            let before: String = (0..first).map(|x| buffer.cell((x, y)).unwrap().symbol()).collect();
            assert!(
                is_title || before.trim_start().starts_with('>') || before.contains("> "),
                "{name}: row {y}: {before:?}"
            );
        }
    }
}
