//! What can be wrong with a form's words: no Fluent, missing, empty, twice, for nothing.

use std::collections::{BTreeSet, HashMap};

use super::catalog::{Args, Catalog};
use super::folder_fault::{FolderFault, What};
use crate::core::form::Form;
use crate::core::order::Order as _;

/// Of one kind no more faults of a file are told.
const MOST: usize = 1_000;

/// How the attributes with the titles of a table's columns begin.
const COLUMN: &str = "column-";

/// How the attributes with what holds for a place where a service is hosted begin.
const HOSTING: &str = "hosting-";

/// A message without which a form can't be shown, with the attributes that it must have.
struct Needed {
    id: String,
    attributes: Vec<String>,
}

/// Checks a words file by itself: that it is Fluent, and that nothing stands twice.
#[must_use]
pub(super) fn of_file(file: &str, catalog: &Catalog) -> Vec<FolderFault> {
    let broken = catalog.validate().err().unwrap_or_default();
    let mut faults: Vec<FolderFault> = broken
        .into_iter()
        .map(|broken| {
            let what = broken.cause.map_or(What::Overlong, |cause| What::Broken { cause });
            FolderFault::at(file, broken.spot, what)
        })
        .collect();
    faults.extend(
        catalog
            .hidden()
            .into_iter()
            .take(MOST)
            .map(|(id, line)| at_line(file, line, What::Twice { id: id.to_owned() })),
    );
    faults
}

/// Checks a words file against its form: that every title, prompt and option has words, and that none are for nothing.
#[must_use]
pub(super) fn of_form(file: &str, catalog: &Catalog, form: &Form) -> Vec<FolderFault> {
    let mut faults = of_file(file, catalog);
    let broken: BTreeSet<usize> = faults.iter().filter_map(|fault| fault.line).collect();
    let is_broken = |id: &str| {
        let lines = catalog.lines_of(id);
        lines.is_some_and(|(first, last)| broken.range(first..=last).next().is_some())
    };
    let needed = needed(form);
    // What is missing belongs behind what stands before it in the form; in a file that has all items before the fields,
    // behind the one of its kind.
    let is_by_kind = is_by_kind(catalog);
    let mut behind: HashMap<&str, usize> = HashMap::new();
    let mut before = None;
    for Needed { id, attributes } in &needed {
        let family = id.split('-').next().unwrap_or_default();
        let Some((first, last)) = catalog.lines_of(id) else {
            let add =
                std::iter::once(format!("{id} = ")).chain(attributes.iter().map(|name| format!("    .{name} = ")));
            let what = What::Missing { id: id.clone(), add: add.collect() };
            let line = behind.get(family).copied().filter(|_| is_by_kind).or(before);
            faults.push(FolderFault { line, ..FolderFault::of_file(file, what) });
            continue;
        };
        before = Some(last);
        behind.insert(family, last);
        if is_broken(id) {
            continue;
        }
        faults.extend(blank_or_unresolved(file, catalog, id, None, first));
        for name in attributes {
            let named = format!("{id}.{name}");
            match catalog.attributes(id).iter().find(|(own, _)| own == name) {
                Some((_, line)) => faults.extend(blank_or_unresolved(file, catalog, id, Some(name), *line)),
                None => {
                    faults.push(at_line(file, last, What::Missing { id: named, add: vec![format!("    .{name} = ")] }));
                }
            }
        }
    }
    faults.extend(stray(file, catalog, form, &needed));
    faults.order_by_key(|fault| (fault.line, fault.column));
    faults
}

/// Whether all items stand before all fields.
fn is_by_kind(catalog: &Catalog) -> bool {
    let lines = |family: &str| -> Vec<usize> {
        let of_family = catalog.ids().filter(|id| id.starts_with(family));
        of_family.filter_map(|id| Some(catalog.lines_of(id)?.0)).collect()
    };
    lines("item-").iter().max() < lines("field-").iter().min()
}

fn at_line(file: &str, line: usize, what: What) -> FolderFault {
    FolderFault { line: Some(line), ..FolderFault::of_file(file, what) }
}

fn blank_or_unresolved(
    file: &str,
    catalog: &Catalog,
    id: &str,
    attribute: Option<&str>,
    line: usize,
) -> Option<FolderFault> {
    let named = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
    // A table may be printed with a column that has no title.
    let may_be_empty = attribute.is_some_and(|name| name.starts_with(COLUMN));
    let args: &Args<'_> = &[("cloud", "-".into())];
    let what = match catalog.format_checked(id, attribute, args) {
        Some((text, true)) if may_be_empty || !text.trim().is_empty() => return None,
        Some((_, false)) => What::Unresolved { id: named },
        Some(_) | None => What::Blank { id: named },
    };
    Some(at_line(file, line, what))
}

/// Messages for what the form doesn't have, and attributes that mean nothing.
fn stray(file: &str, catalog: &Catalog, form: &Form, needed: &[Needed]) -> Vec<FolderFault> {
    let mut faults = Vec::new();
    let of_form = |id: &&str| ["section-", "item-", "field-"].iter().any(|prefix| id.starts_with(prefix));
    let needed: HashMap<&str, &Needed> = needed.iter().map(|needed| (needed.id.as_str(), needed)).collect();
    for id in catalog.ids().filter(of_form) {
        if faults.len() >= MOST {
            break;
        }
        let Some(needed) = needed.get(id) else {
            let line = catalog.lines_of(id).map_or(1, |(first, _)| first);
            faults.push(at_line(file, line, What::Stray { id: id.to_owned() }));
            continue;
        };
        let known: &[&str] = if id.starts_with("item-") {
            &["group", "why", "how", "pitfall"]
        } else if id.starts_with("field-") {
            &["example", "example-own", "weak", "usual", "hosting-cloud"]
        } else {
            &[]
        };
        let is_of_host = |name: &str| form.hosting.iter().any(|host| name.strip_prefix(HOSTING) == Some(&host.id));
        for (name, line) in catalog.attributes(id).into_iter().take(MOST) {
            if !known.contains(&name) && !needed.attributes.iter().any(|own| own == name) && !is_of_host(name) {
                faults.push(at_line(file, line, What::Stray { id: format!("{id}.{name}") }));
            }
        }
    }
    faults
}

/// Messages without which a form can't be shown, in the form's order.
fn needed(form: &Form) -> Vec<Needed> {
    let bare = |id: String| Needed { id, attributes: Vec::new() };
    let mut needed = vec![bare("form-title".to_owned())];
    for section in form.sections() {
        needed.push(bare(format!("section-{}", form[section].id)));
        for item in form.items_of(section) {
            needed.push(bare(format!("item-{}", form[item].no)));
            for field in form.fields_of(item).map(|field| &form[field]) {
                let mut attributes: Vec<String> = field.choices.iter().map(|id| format!("choice-{id}")).collect();
                attributes.extend(field.columns.iter().map(|column| format!("{COLUMN}{}", column.id)));
                // A value that a rule holds against an answer is told with its source.
                if form.reference_values.iter().any(|values| values.field == field.id) {
                    attributes.push("reference-source".to_owned());
                }
                needed.push(Needed { id: format!("field-{}", field.id), attributes });
            }
        }
    }
    let units: BTreeSet<&String> = form.items().filter_map(|item| form[item].unit.as_ref()).collect();
    needed.extend(units.into_iter().map(|unit| bare(format!("unit-{unit}"))));
    for precondition in &form.preconditions {
        needed.push(Needed { id: format!("precondition-{precondition}"), attributes: vec!["text".to_owned()] });
    }
    needed.extend(form.hosting.iter().map(|host| bare(format!("{HOSTING}{}", host.id))));
    let headings: BTreeSet<&String> = form.print.columns.iter().map(|column| &column.heading).collect();
    needed.extend(headings.into_iter().map(|heading| bare(format!("print-column-{heading}"))));
    // Of two sections or items of one name, which is a fault of its own, the words are needed once.
    let mut seen = BTreeSet::new();
    needed.retain(|needed| seen.insert(needed.id.clone()));
    needed
}
