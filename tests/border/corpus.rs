//! Texts that would steer a terminal, or hide in one. Each stands between `a` and `b`.

/// Commands of a terminal behind `ESC ]`.
const OSC: &[&str] = &[
    "0;PWNED",
    "1;PWNED",
    "2;PWNED",
    "7;file://h/pwned",
    "8;;http://evil.example/",
    "9;PWNED",
    "9;4;1;50",
    "4;0;#ff0000",
    "4;0;?",
    "10;#000000",
    "11;?",
    "12;red",
    "22;wait",
    "50;?",
    "52;c;cm0gLXJmIH4K",
    "52;c;?",
    "104",
    "133;A",
    "633;E;rm -rf ~",
    "777;notify;t;b",
    "1337;File=name=cHdu;inline=1:AAAA",
    "1337;CopyToClipboard=;PWN",
];

/// Behind `ESC [`.
const CSI: &[&str] = &[
    "2J",
    "H",
    "3J",
    "5n",
    "6n",
    "c",
    ">c",
    "=c",
    ">q",
    "21t",
    "18t",
    "2t",
    "8;2;2t",
    "22t",
    "?1049l",
    "?47l",
    "?2004l",
    "?1003h",
    "?1004h",
    "?2026h",
    "?25l",
    "?7l",
    "?6h",
    "?5h",
    "?3h",
    "4h",
    "2h",
    "20h",
    "2;3r",
    "!p",
    "8m",
    "5m",
    "30;40m",
    "99A",
    "100000b",
    "99999999999999999999C",
    "5i",
    "0;0r",
    ">31u",
    "?u",
    "?2026$p",
    "1;1;1;1;9;9*y",
    "65;1;1;24;80$x",
    "9999S",
    "99M",
    "6 q",
    ">4;2m",
    "201~",
];

/// Behind `ESC P`.
const DCS: &[&str] =
    &["$qm", "$q\rtouch pwned\r", "+q544e", "q#0;2;0;0;0#0~~", "0;1/17/68", "tmux;\u{1b}\u{1b}]0;PWNED\u{7}"];

/// Behind ESC alone, and without an end.
const ESC: &[&str] = &[
    "c",
    "#8",
    "(0",
    "D",
    "M",
    "E",
    "H",
    "N",
    "=",
    "7",
    "8",
    "l",
    "%@",
    "_Ga=T;AAAA\u{1b}\\",
    "^x\u{1b}\\",
    "Xx\u{1b}\\",
    "]0;never",
    "Pq never",
    "_never",
    "[12;",
    "",
    "kx\u{1b}\\",
];

/// Bidirectional controls, what can't be seen, tags, private and unassigned characters.
const HIDDEN: &[&str] = &[
    "\u{202e}gpj.exe\u{202c}",
    "\u{202d}",
    "\u{202b}",
    "\u{202a}",
    "\u{2067}x\u{2069}",
    "\u{2066}",
    "\u{2068}",
    "\u{2069}",
    "\u{200e}",
    "\u{200f}",
    "\u{61c}",
    "/*\u{202e} } \u{2066}if (isAdmin)\u{2069} \u{2066} begin */",
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{2060}",
    "\u{feff}",
    "\u{ad}",
    "\u{34f}",
    "\u{180e}",
    "\u{e0069}\u{e0067}\u{e006e}",
    "\u{e0001}",
    "\u{e01ef}",
    "\u{fe00}",
    "\u{3164}",
    "\u{115f}",
    "\u{1160}",
    "\u{ffa0}",
    "\u{2800}",
    "\u{2028}",
    "\u{2029}",
    "\u{fff9}x\u{fffa}y\u{fffb}",
    "\u{2061}\u{2062}\u{2063}\u{2064}",
    "\u{206a}\u{206f}",
    "\u{e0b0}",
    "\u{f8ff}",
    "\u{10fffd}",
    "\u{378}",
    "\u{e0fff}",
    "\u{fdd0}",
    "\u{fffe}",
    "\u{1ffff}",
    "\u{1d173}",
];

/// All of them.
pub fn texts() -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for osc in OSC {
        texts.extend([format!("\u{1b}]{osc}\u{7}"), format!("\u{1b}]{osc}\u{1b}\\"), format!("\u{9d}{osc}\u{9c}")]);
    }
    for csi in CSI {
        texts.extend([format!("\u{1b}[{csi}"), format!("\u{9b}{csi}")]);
    }
    for dcs in DCS {
        texts.extend([format!("\u{1b}P{dcs}\u{1b}\\"), format!("\u{90}{dcs}\u{9c}")]);
    }
    texts.extend(ESC.iter().map(|esc| format!("\u{1b}{esc}")));
    let controls = (0..0x20).chain(0x7f..0xa0).filter_map(char::from_u32);
    texts.extend(controls.map(String::from));
    texts.extend(HIDDEN.iter().map(|&hidden| hidden.to_owned()));
    let floods = ["\u{301}\u{316}\u{489}", "\u{e0100}", "\u{fe0f}", "\u{200d}", "\u{200b}", "\u{e0041}"];
    texts.extend(floods.map(|flood| flood.repeat(300)));
    texts.into_iter().map(|text| format!("a{text}b")).collect()
}

/// Those without a control of C0: they can be typed and named, and stand in XML.
pub fn typed() -> Vec<String> {
    texts().into_iter().filter(|text| !text.contains(|char: char| char < ' ' || char == '\u{7f}')).collect()
}

/// Those that a file's or an argument's name may hold, each short enough for a name.
pub fn names() -> Vec<String> {
    let is_name = |text: &String| !text.contains(['\0', '/']) && text.len() <= 150;
    texts().into_iter().filter(is_name).collect()
}

/// Bytes that are no UTF-8: C1 as it is, overlong forms, half characters.
pub const RAW: &[&[u8]] = &[
    b"a\x9b2Jb",
    b"a\x9d0;PWN\x9cb",
    b"a\xc0\x9b[2Jb",
    b"a\xe0\x80\x9bb",
    b"a\xed\xa0\x80b",
    b"a\xc3",
    b"a\xf0\x9f\x98",
    b"a\xff\xfeb",
    b"a\xc3\x1b[2Jb",
    b"gr\xfcn",
];
