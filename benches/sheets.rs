//! What sheets cost: a full draft out as xlsx and JSON, and back in from both.
//!
//! `cargo bench --bench sheets`. All in this process, from memory to memory; `kisai import` reads workbooks in a child.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/full.rs"]
mod full;
#[path = "../tests/now.rs"]
mod now;

use std::hint::black_box;

use criterion::Criterion;
use kisai::export::{Blanks, Format, Sheet, SheetLanguage, to_bytes};
use kisai::import::{Contents, xlsx};
use kisai::words::{FormFolder, Language};

use full::full;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let folder = FormFolder::builtin("aspic-93").unwrap();
    let draft = full(&folder, Language::Ja);
    let sheet = Sheet::new(&folder, &draft, SheetLanguage::One(Language::Ja), "2026-11-21");
    for format in Format::ALL {
        criterion.bench_function(&format!("export {}", format.id()), |bencher| {
            bencher.iter(|| to_bytes(format, black_box(&sheet)).unwrap());
        });
    }
    let blanks = Blanks::default();
    criterion.bench_function("export xlsx, one of many", |bencher| {
        bencher.iter(|| blanks.to_bytes(Format::Xlsx, black_box(&sheet)).unwrap());
    });
    let workbook = to_bytes(Format::Xlsx, &sheet).unwrap();
    criterion.bench_function("import xlsx", |bencher| {
        bencher.iter(|| Contents::Tables(xlsx::read(black_box(&workbook)).unwrap()).found(&folder));
    });
    let json = to_bytes(Format::Json, &sheet).unwrap();
    criterion.bench_function("import json", |bencher| {
        bencher.iter(|| Contents::of_text(black_box(&json)).unwrap().found(&folder));
    });
    criterion.final_summary();
}
