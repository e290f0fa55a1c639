//! Packs the program's own texts, embeds every folder of `questions/` with a form, so that a new one needs no line of
//! code, and has the linker leave out what a finished program never reads.

#[path = "core/cut.rs"]
mod cut;

use std::error::Error;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let packed = out.join("packed");
    for path in ["i18n", "questions", "src/schemas", "THIRD-PARTY.txt"] {
        pack(&root.join(path), &packed.join(path))?;
    }
    fs::write(out.join("builtin_forms.rs"), forms(&root.join("questions"))?)?;
    if env::var("PROFILE")? == "release" {
        leave_out_unwinding(&out)?;
    }
    Ok(())
}

/// How to unwind each function: a fifteenth of the program. A panic ends it where it stands, and nothing else asks.
const UNWINDING: &str =
    "SECTIONS { /DISCARD/ : { *(.eh_frame .gcc_except_table .gcc_except_table.*) } } INSERT AFTER .interp;\n";

/// Ends well where a panic is told, with its trace.
const PROBE: &str = "fn main() {
    std::panic::set_hook(Box::new(|panic| {
        let told = format!(\"{panic}{}\", std::backtrace::Backtrace::force_capture());
        std::process::exit(i32::from(!told.contains(\"asked\")));
    }));
    panic!(\"asked\");
}
";

/// Leaves out how to unwind where the linker at hand can be asked for that, and a program made so runs here: `lld` and
/// GNU's `ld` take such a script beside their own, others don't. The compiler's own switch is none of a profile's.
fn leave_out_unwinding(out: &Path) -> Result<(), Box<dyn Error>> {
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if !is("CARGO_CFG_TARGET_OS", "linux") || !is("HOST", &env::var("TARGET")?) {
        return Ok(());
    }
    let (script, source, program) = (out.join("unwinding.ld"), out.join("probe.rs"), out.join("probe"));
    fs::write(&script, UNWINDING)?;
    fs::write(&source, PROBE)?;
    let argument = format!("-Wl,-T,{}", script.display());
    let mut rustc = Command::new(env::var_os("RUSTC").ok_or("no compiler")?);
    rustc.arg(&source).arg("-o").arg(&program).args(["-Cpanic=abort", "-Copt-level=1"]);
    rustc.arg(format!("-Clink-arg={argument}"));
    if let Some(linker) = env::var_os("RUSTC_LINKER") {
        let mut option = OsString::from("-Clinker=");
        option.push(linker);
        rustc.arg(option);
    }
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    rustc.args(flags.split('\x1f').filter(|flag| !flag.is_empty()));
    let is_made = rustc.output().is_ok_and(|made| made.status.success());
    if is_made && Command::new(&program).output().is_ok_and(|ran| ran.status.success()) {
        println!("cargo:rustc-link-arg-bins={argument}");
    }
    Ok(())
}

/// So many bytes of a Fluent file are unpacked at once, and the rest of the last message.
const PART: usize = 8 << 10;

/// Packs a file, or each file of a folder.
fn pack(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", from.display());
    if from.is_dir() {
        for path in sorted(from)? {
            pack(&path, &to.join(path.file_name().unwrap_or_default()))?;
        }
        return Ok(());
    }
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    if from.extension().is_some_and(|suffix| suffix == "ftl") {
        return pack_words(&fs::read_to_string(from)?, to);
    }
    fs::write(to, lz4_flex::block::compress_prepend_size(&fs::read(from)?))?;
    Ok(())
}

/// Packs a Fluent file in parts, and writes beside them what `PackedWords` knows of them, as code. Messages without
/// attributes stand first: screens name many of them, as the titles of sections, and then few parts are unpacked.
fn pack_words(source: &str, to: &Path) -> Result<(), Box<dyn Error>> {
    let mut parts = vec![String::new()];
    let mut index = Vec::new();
    let mut blocks: Vec<&str> = cut::blocks(source).map(|place| &source[place]).collect();
    blocks.sort_by_key(|block| (cut::id(block).is_none(), cut::head_len(block.as_bytes()) < block.len()));
    for block in blocks {
        if parts[parts.len() - 1].len() >= PART {
            parts.push(String::new());
        }
        let nth = parts.len() - 1;
        if let Some(id) = cut::id(block) {
            index.push((cut::hash(id), nth, parts[nth].len(), block.len()));
        }
        parts[nth].push_str(block);
    }
    index.sort_unstable();
    if let Some(pair) = index.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("{}: two messages have the number {:#x}", to.display(), pair[0].0).into());
    }
    let mut code = String::from("PackedWords { parts: &[\n");
    for (nth, part) in parts.iter().enumerate() {
        let path = to.with_extension(format!("ftl.{nth}"));
        fs::write(&path, lz4_flex::block::compress_prepend_size(part.as_bytes()))?;
        writeln!(code, "    Packed::new(include_bytes!({path:?})),")?;
    }
    code.push_str("], index: &[\n");
    for (hash, part, start, len) in index {
        writeln!(code, "    Place {{ hash: {hash}, part: {part}, start: {start}, len: {len} }},")?;
    }
    code.push_str("] }\n");
    fs::write(to.with_extension("ftl.rs"), code)?;
    Ok(())
}

/// The table of the forms as code.
fn forms(questions: &Path) -> Result<String, Box<dyn Error>> {
    let mut code = String::from("/// The built-in forms, by id.\npub static ALL: &[BuiltinForm] = &[\n");
    for folder in sorted(questions)? {
        if !folder.join("form.json").is_file() {
            continue;
        }
        let id = name(&folder)?;
        writeln!(code, "    BuiltinForm {{ id: {id:?}, json: packed!(\"questions/{id}/form.json\"), words: &[")?;
        for file in sorted(&folder)? {
            if file.extension().is_some_and(|suffix| suffix == "ftl") {
                let language = file.file_stem().and_then(|stem| stem.to_str());
                let language = language.ok_or("a words file without a readable name")?;
                writeln!(code, "        ({language:?}, packed_words!(\"questions/{id}/{language}.ftl\")),")?;
            }
        }
        code.push_str("    ] },\n");
    }
    code.push_str("];\n");
    Ok(code)
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(folder: &Path) -> Result<&str, Box<dyn Error>> {
    Ok(folder.file_name().and_then(|name| name.to_str()).ok_or("a form's folder without a readable name")?)
}
