//! The form: the tree at the left, the fields of an item at the right, its guidance below them.

use ratatui::layout::Rect;

use crate::store::place::GuidanceSize;
use crate::ui::app::Model;
use crate::ui::session::Session;
use crate::ui::spots::Area;
use crate::ui::widget::answer::GUTTER;
use crate::ui::widget::canvas::{Canvas, width};
use crate::ui::widget::field::FieldBlock;
use crate::ui::widget::{grid, guidance, header, tree};

/// Rows move by so many at once where an answer grows, so that not every new line costs a frame of moved rows.
const STEP: usize = 4;

/// Where the parts of the screen stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemLayout {
    /// The tree; no columns on a narrow terminal.
    pub tree: Rect,
    /// The item's number and name.
    pub title: Rect,
    /// The item's fields.
    pub fields: Rect,
    /// The guidance.
    pub guidance: Rect,
}

impl ItemLayout {
    /// Divides a terminal of a size.
    #[must_use]
    pub fn new((columns, rows): (u16, u16), size: GuidanceSize) -> Self {
        let tree_width = match columns {
            0..70 => 0,
            70..100 => 27,
            _ => 36,
        };
        let body = rows.saturating_sub(2);
        let x = if tree_width > 0 { tree_width + 2 } else { 1 };
        let width = columns.saturating_sub(x + 1);
        let guidance = match size {
            GuidanceSize::Folded => 1,
            GuidanceSize::Open => (body * 2 / 5).max(3),
        };
        let fields = body.saturating_sub(1 + guidance);
        ItemLayout {
            tree: Rect { x: 0, y: 1, width: tree_width, height: body },
            title: Rect { x, y: 1, width, height: 1 },
            fields: Rect { x, y: 2, width, height: fields },
            guidance: Rect { x, y: 2 + fields, width, height: guidance },
        }
    }

    /// Rows that the fields don't need show more of an open guidance.
    fn giving_free_rows_to_guidance(mut self, blocks: &[FieldBlock], size: GuidanceSize) -> Self {
        let needed: usize = blocks.iter().map(FieldBlock::height).sum();
        // A row more for the next line that is typed, so that the guidance doesn't move with it.
        let free = usize::from(self.fields.height).saturating_sub(needed + 1) / STEP * STEP;
        let free = free as u16;
        if size == GuidanceSize::Open {
            self.fields.height -= free;
            self.guidance.y -= free;
            self.guidance.height += free;
        }
        self
    }

    /// Columns in which an answer wraps; one is left for the caret behind the last character.
    #[must_use]
    pub fn editor_width(&self) -> usize {
        usize::from(self.fields.width.saturating_sub(GUTTER + 1))
    }
}

/// The first visible rows of the parts of the screen.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scrolls {
    /// Of the fields.
    pub fields: usize,
    /// Of the tree.
    pub tree: usize,
    /// Of the guidance.
    pub guidance: usize,
}

/// Draws the screen. Answers with what it scrolled to.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model) -> Option<Scrolls> {
    let session = model.session.as_ref()?;
    let layout = ItemLayout::new(model.size, session.guidance);
    header::draw_session(canvas, model, session);
    let tree = if layout.tree.width > 0 {
        for y in layout.tree.top()..layout.tree.bottom() {
            canvas.put(layout.tree.right(), y, "|", canvas.theme.quiet(), 1);
        }
        tree::draw(canvas, layout.tree, session)
    } else {
        0
    };
    draw_title(canvas, layout.title, session);
    let blocks: Vec<FieldBlock> = session
        .form()
        .fields_of(session.item())
        .map(|field| FieldBlock::new(canvas, session, field, usize::from(layout.fields.width)))
        .collect();
    let layout = layout.giving_free_rows_to_guidance(&blocks, session.guidance);
    let fields = draw_fields(canvas, layout.fields, session, &blocks);
    let guidance = match session.guidance {
        GuidanceSize::Folded => {
            guidance::draw_folded(canvas, layout.guidance, session);
            0
        }
        GuidanceSize::Open => {
            canvas.spots.note_area(layout.guidance, Area::Guidance);
            guidance::draw_panel(canvas, layout.guidance, session)
        }
    };
    Some(Scrolls { fields, tree, guidance })
}

fn draw_title(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let (form, words, language) = (session.form(), &session.folder.words, canvas.words.language());
    let item = session.item();
    let title =
        session.item_title.get((language, item), || format!("{}  {}", form[item].no, words.item(language, form, item)));
    // The live count stands where it can always be seen, however long the answer; else in a table the cell at hand, else
    // the item's category.
    let used = session.limit_used(session.field);
    let (right, style) = match canvas.words.count(form, session.field, used) {
        Some(count) => {
            let is_over = form[session.field].limit.as_ref().is_some_and(|limit| used > limit.chars);
            (count, if is_over { canvas.theme.excess() } else { canvas.theme.text() })
        }
        None => match grid::place(canvas, session, usize::from(area.width) / 2) {
            Some(place) => (place, canvas.theme.text()),
            None => (words.group(language, form, item), canvas.theme.quiet()),
        },
    };
    let has_count = form[session.field].limit.is_some() || session.grid().is_some();
    let room = usize::from(area.width).saturating_sub(if has_count { width(&right) + 1 } else { 0 });
    let at = canvas.put_cut(area.x, area.y, &title, canvas.theme.title(), room);
    if usize::from(area.right().saturating_sub(at)) > width(&right) {
        canvas.put_right(area.right(), area.y, &right, style);
    }
}

fn draw_fields(canvas: &mut Canvas<'_>, area: Rect, session: &Session, blocks: &[FieldBlock]) -> usize {
    let height = usize::from(area.height);
    let scroll = scroll(blocks, session, height);
    let mut top = 0;
    for block in blocks {
        let bottom = top + block.height();
        // The block's first visible row, and where on the screen it stands.
        let skip = scroll.saturating_sub(top);
        let offset = top.saturating_sub(scroll);
        if skip < block.height() && offset < height {
            let offset = offset as u16;
            let rows = Rect { y: area.y + offset, height: area.height - offset, ..area };
            block.draw(canvas, rows, skip, session);
        }
        top = bottom;
    }
    // At the left edge: there is more above, or below.
    if scroll > 0 {
        canvas.put(area.x.saturating_sub(1), area.y, "^", canvas.theme.focus(), 1);
    }
    // The last row of a block is blank.
    let has_more = top > scroll + height + 1;
    if scroll > 0 || has_more {
        canvas.spots.note_area(area, Area::Fields);
    }
    if has_more {
        canvas.put(area.x.saturating_sub(1), area.bottom().saturating_sub(1), "v", canvas.theme.focus(), 1);
    }
    scroll
}

/// The first visible row: the caret's row is in sight, with as much of its field as fits, moving as little as possible.
fn scroll(blocks: &[FieldBlock], session: &Session, height: usize) -> usize {
    let total: usize = blocks.iter().map(FieldBlock::height).sum();
    let mut top = 0;
    for block in blocks {
        if block.field == session.field {
            let caret = top + block.caret_row();
            let end = top + block.height() - 1;
            // One row behind the caret's shows the count or that more follows.
            let lowest = (caret + 1).min(end).max(if end - top <= height { end } else { 0 });
            let most = if total > height { total + STEP - height } else { 0 };
            let mut scroll = session.scroll.min(most);
            if lowest > scroll + height {
                scroll = lowest - height;
            }
            if caret + 1 > scroll + height {
                scroll = caret + 1 - height;
            }
            if scroll > session.scroll {
                scroll = (scroll + STEP - 1).min(most);
            }
            let highest = if caret - top < height { top } else { caret };
            return scroll.min(highest.max((caret + 1).saturating_sub(height)));
        }
        top += block.height();
    }
    0
}
