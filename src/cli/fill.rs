//! `kisai fill TEMPLATE.xlsx DRAFT -o OUT.xlsx [--map FIELD=CELL] [--tick] [--overwrite-cells] [--force] [--dry-run]
//! [--json]`

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::arguments::JsonFlag;
use super::destination::not_written;
use super::fill_report::{self, Outcome, Plan, Planned};
use super::named::one_field;
use super::{CommandError, Context, Exit, Output, import, reader};
use crate::core::boxes::{Ticking, ticking};
use crate::core::cell::At;
use crate::core::form::{FieldIx, Form};
use crate::core::notice::Notice;
use crate::core::text::fold;
use crate::export::fill::{Edit, FillError, Obstacle, fill};
use crate::import::rows::How;
use crate::import::template::Template;
use crate::import::{FileKind, Place, Workbook, package};
use crate::store::mappings::{MappedCell, Mapping};
use crate::store::{OpenDraft, atomic};

#[derive(clap::Args)]
#[allow(missing_docs)]
pub struct Arguments {
    #[arg(value_name = "TEMPLATE")]
    template: String,
    #[arg(value_name = "DRAFT")]
    draft: String,
    #[arg(short, long, value_name = "FILE", required_unless_present = "dry_run")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "PLACE")]
    map: Vec<String>,
    #[arg(long)]
    tick: bool,
    #[arg(long)]
    overwrite_cells: bool,
    #[arg(long)]
    force: bool,
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    json: JsonFlag,
}

pub(super) fn run(arguments: &Arguments, context: &Context, out: &mut Output) -> Result<Exit, CommandError> {
    let (bytes, file) = import::bytes(&arguments.template)?;
    if FileKind::of(&bytes).map_err(|error| CommandError::trouble(error.notice(&file)))? != FileKind::Workbook {
        return Err(CommandError::trouble(Notice::new("error-fill-no-workbook").with("path", file)));
    }
    let workbook = reader::workbook(&bytes, &file).map_err(CommandError::trouble)?;
    let has_macros = package::has_macros(&bytes);
    let has_suffix = |path: &Path| path.extension().is_some_and(|suffix| suffix.eq_ignore_ascii_case("xlsm"));
    if let Some(path) = arguments.output.as_deref().filter(|path| has_macros && !has_suffix(path)) {
        let path = path.display().to_string();
        return Err(CommandError::usage(Notice::new("error-fill-macros").with("template", file).with("path", path)));
    }
    let open = context.drafts().open(&arguments.draft)?;
    let form = &*open.form.form;
    let template = Template::new(&workbook, &open.form);
    let remembered = Mapping::load(&context.folders, template.structure, &form.id).unwrap_or_default();
    let told = told(form, &arguments.map, &workbook)?;
    let places = places(form, &template, &remembered, &told, &workbook);
    if places.is_empty() {
        let form = form.id.as_str();
        return Err(CommandError::trouble(Notice::new("error-fill-nothing").with("path", file).with("form", form)));
    }
    let mut planned = plan(&open, &places, &workbook, arguments);
    let (fields, edits): (Vec<FieldIx>, Vec<Edit>) = edits(&planned).into_iter().unzip();
    let filled = match fill(&bytes, &edits, arguments.overwrite_cells) {
        Ok(filled) => Ok(filled),
        Err(FillError::Obstacles(obstacles)) => Err(FillError::Obstacles(obstacles)),
        Err(error) => return Err(CommandError::trouble(error.notice(&file))),
    };
    let obstacles: Vec<(usize, Obstacle)> = match &filled {
        Ok(filled) => filled.too_long.iter().map(|ix| (*ix, Obstacle::TooLong)).collect(),
        Err(FillError::Obstacles(obstacles)) => obstacles.clone(),
        Err(FillError::Damaged(_)) => Vec::new(),
    };
    for (ix, obstacle) in &obstacles {
        let is_of = |planned: &&mut Planned| fields.get(*ix) == Some(&planned.field);
        planned.iter_mut().filter(is_of).for_each(|planned| planned.meets(*obstacle));
    }
    if let Ok(filled) = &filled {
        let hidden: Vec<FieldIx> = filled.hidden.iter().filter_map(|ix| fields.get(*ix).copied()).collect();
        planned.iter_mut().for_each(|planned| planned.is_hidden = hidden.contains(&planned.field));
    }
    let plan = Plan { folder: &open.form, planned: &planned, template: &template };
    fill_report::print(&plan, arguments.json.json, context, out)?;
    let target = match (filled, &arguments.output) {
        (Err(error), _) => return Err(CommandError::trouble(error.notice(&file))),
        (Ok(filled), Some(path)) if !arguments.dry_run => {
            atomic::write_export(path, &filled.bytes, arguments.force).map_err(|cause| not_written(path, cause))?;
            if filled.has_formulas {
                out.note(&context.words.say("fill-formulas"));
            }
            path
        }
        _ => return Ok(Exit::Done),
    };
    if has_macros {
        out.note(&context.words.say("fill-macros"));
    }
    if package::has_controls(&bytes) {
        out.note(&context.words.say("fill-controls"));
    }
    let mapping = mapping(form, &file, &places);
    // That it isn't remembered for the next time is told; this time it is done.
    if let Err(error) = mapping.save(&context.folders, template.structure) {
        out.note(&context.words.tell(&error.notice()));
    }
    out.note(&context.words.say_with("message-exported", &[("path", target.display().to_string().into())]));
    if !obstacles.is_empty() {
        out.note(&context.words.say_with("fill-too-long", &[("count", obstacles.len().into())]));
        return Ok(Exit::Trouble);
    }
    Ok(Exit::Done)
}

/// Where the answer to a field belongs, and how that is known.
struct Known {
    places: Vec<Place>,
    how: Option<How>,
}

/// What the person says of where answers belong: `FIELD=F35`, `FIELD=Sheet!F35`.
fn told(form: &Form, map: &[String], workbook: &Workbook) -> Result<Vec<(FieldIx, Place)>, CommandError> {
    map.iter()
        .map(|told| {
            let wrong = || CommandError::usage(Notice::new("usage-map").with("told", told.as_str()));
            let (field, cell) = told.split_once('=').ok_or_else(wrong)?;
            let field = one_field(form, field)?;
            let (sheet, cell) = match cell.rsplit_once('!') {
                Some((sheet, cell)) => (sheet.to_owned(), cell),
                None => (workbook.sheets.first().map(|sheet| sheet.name.clone()).unwrap_or_default(), cell),
            };
            let at = At::from_name(cell).ok_or_else(wrong)?;
            let found = workbook.sheets.iter().find(|known| known.name == sheet).ok_or_else(wrong)?;
            Ok((field, Place { sheet, cell: Some(found.range(at).first) }))
        })
        .collect()
}

/// Where answers belong: as the person says, else as remembered, else as found.
fn places(
    form: &Form,
    template: &Template,
    remembered: &Mapping,
    told: &[(FieldIx, Place)],
    workbook: &Workbook,
) -> BTreeMap<FieldIx, Known> {
    let mut places = BTreeMap::new();
    for target in &template.targets {
        let how = target.place().map(|_| target.how);
        places.insert(target.field, Known { places: target.places.clone(), how });
    }
    let has = |sheet: &str| workbook.sheets.iter().any(|known| known.name == sheet);
    for (id, cell) in remembered.cells.iter().filter(|(_, cell)| has(&cell.sheet)) {
        if let (Some(field), Some(at)) = (form.field(id), At::from_name(&cell.cell)) {
            let place = Place { sheet: cell.sheet.clone(), cell: Some(at) };
            let is_found = places.get(&field).is_some_and(|known| known.places == [place.clone()]);
            let how = places.get(&field).filter(|_| is_found).and_then(|known| known.how).unwrap_or(How::Id);
            places.insert(field, Known { places: vec![place], how: Some(how) });
        }
    }
    for (field, place) in told {
        places.insert(*field, Known { places: vec![place.clone()], how: Some(How::Id) });
    }
    let is_told = |field: &FieldIx| told.iter().any(|(known, _)| known == field);
    let is_remembered = |field: &FieldIx| remembered.cells.contains_key(&form[*field].id);
    // What was told now counts alike, whatever was told before.
    give_each_cell_once(&mut places, |field| (is_told(field), !is_told(field) && is_remembered(field)));
    places
}

/// A cell takes one answer: that of the field of which its place is known best. Where two are known alike, neither is
/// sure, nor is a field whose cell was given to another.
fn give_each_cell_once<K: Ord>(places: &mut BTreeMap<FieldIx, Known>, how_well: impl Fn(&FieldIx) -> K) {
    let sure = |known: &Known| known.how.and_then(|_| <[Place; 1]>::try_from(known.places.clone()).ok());
    let claims: Vec<(FieldIx, [Place; 1])> =
        places.iter().filter_map(|(field, known)| Some((*field, sure(known)?))).collect();
    for (field, place) in &claims {
        let rivals = claims.iter().filter(|(other, claimed)| other != field && claimed == place);
        let is_best = rivals.into_iter().all(|(other, _)| how_well(field) > how_well(other));
        if !is_best && let Some(known) = places.get_mut(field) {
            known.how = None;
        }
    }
}

/// What becomes of each field that is answered or asked.
fn plan(
    open: &OpenDraft,
    places: &BTreeMap<FieldIx, Known>,
    workbook: &Workbook,
    arguments: &Arguments,
) -> Vec<Planned> {
    let form = &*open.form.form;
    let is_overwriting = arguments.overwrite_cells;
    let present = |place: &Place| {
        let sheet = workbook.sheets.iter().find(|sheet| sheet.name == place.sheet);
        sheet.zip(place.cell).map_or("", |(sheet, at)| sheet.text(at))
    };
    let of = |field: FieldIx| {
        let shown = open.draft.shown(form, field);
        let text = &*shown;
        let is_answered = open.draft.is_given(form, field);
        let known = places.get(&field);
        let whole = || Some(fold("", text).text);
        let (outcome, text) = match known.map(|known| (known.places.as_slice(), known.how)) {
            None => (is_answered.then_some(Outcome::Missed)?, None),
            Some(_) if !is_answered => (Outcome::Open, None),
            Some(([place], Some(_))) => {
                let now = fold("", present(place)).text;
                match ticking(&now, text) {
                    _ if now == text => (Outcome::Same, None),
                    _ if now.trim().is_empty() => (Outcome::Written, whole()),
                    Some(Ticking::Done) => (Outcome::Same, None),
                    Some(Ticking::Ticks { text, is_all: true }) => (Outcome::Ticked, Some(text)),
                    Some(Ticking::Ticks { text, .. }) if arguments.tick => (Outcome::TickedInPart, Some(text)),
                    _ if is_overwriting => (Outcome::Written, whole()),
                    Some(Ticking::Ticks { .. }) => (Outcome::Boxes, None),
                    Some(Ticking::Unclear) | None => (Outcome::Kept, None),
                }
            }
            Some(_) => (Outcome::Ambiguous, None),
        };
        Some(Planned {
            field,
            outcome,
            text,
            places: known.map(|known| known.places.clone()).unwrap_or_default(),
            how: known.and_then(|known| known.how),
            obstacle: None,
            is_hidden: false,
        })
    };
    form.fields().filter_map(of).collect()
}

fn edits(planned: &[Planned]) -> Vec<(FieldIx, Edit)> {
    let edit = |planned: &Planned| {
        let (place, text) = planned.places.first().zip(planned.text.clone())?;
        Some((planned.field, Edit { sheet: place.sheet.clone(), at: place.cell?, text }))
    };
    planned.iter().filter_map(edit).collect()
}

fn mapping(form: &Form, file: &str, places: &BTreeMap<FieldIx, Known>) -> Mapping {
    let cell = |(field, known): (&FieldIx, &Known)| {
        let (place, _) = known.places.first().zip(known.how)?;
        let cell = MappedCell { sheet: place.sheet.clone(), cell: place.cell?.name() };
        Some((form[*field].id.clone(), cell))
    };
    let template = Path::new(file).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Mapping { template, form: form.id.clone(), cells: places.iter().filter_map(cell).collect() }
}
