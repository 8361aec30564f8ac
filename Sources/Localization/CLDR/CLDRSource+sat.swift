// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sat`: StaticString {
    """
    #sat
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tᱡᱟᱱᱣᱟᱨᱤ\tᱯᱷᱟᱨᱣᱟᱨᱤ\tᱢᱟᱨᱪ\tᱟᱯᱨᱮᱞ\tᱢᱮ\tᱡᱩᱱ\tᱡᱩᱞᱟᱭ\tᱟᱜᱟᱥᱛ\tᱥᱮᱯᱴᱮᱢᱵᱟᱨ\tᱚᱠᱴᱚᱵᱟᱨ\tᱱᱟᱣᱟᱢᱵᱟᱨ\tᱫᱤᱥᱟᱢᱵᱟᱨ
    M1\tᱡᱟᱱ\tᱯᱷᱟ\tᱢᱟᱨ\tᱟᱯᱨ\tᱢᱮ\tᱡᱩᱱ\tᱡᱩᱞ\tᱟᱜᱟ\tᱥᱮᱯ\tᱚᱠᱴ\tᱱᱟᱣ\tᱫᱤᱥ
    M2\tᱡ\tᱯ\tᱢ\tᱟ\tᱢ\tᱡ\tᱡ\tᱟ\tᱥ\tᱚ\tᱱ\tᱫ
    E\t0\t1\t2
    E0\tᱚᱛᱮ\tᱵᱟᱞᱮ\tᱥᱟᱹᱜᱩᱱ\tᱥᱟᱹᱨᱫᱤ\tᱡᱟᱹᱨᱩᱢ\tᱧᱩᱦᱩᱢ\tᱥᱤᱸᱜᱮ
    E1\tᱚᱛ\tᱵᱟ\tᱥᱟᱹ\tᱥᱟᱹᱨ\tᱡᱟᱹ\tᱧᱩ\tᱥᱤᱸ
    E2\tᱚ\tᱵ\tᱥ\tᱥ\tᱡ\tᱧ\tᱥ
    gmt\tᱡᱤᱮᱢᱴᱤ\tᱡᱤᱮᱢᱴᱤ+\tᱡᱤᱮᱢᱴᱤ-\t:\t\t1
    z\t002ᱜᱨᱤᱱᱣᱤᱪ ᱢᱤᱱ \t021ᱥᱮᱱᱴᱨᱟᱞ ᱩᱨᱚᱯᱤᱭᱟᱱ\t051ᱤᱥᱴᱟᱨᱱ ᱩᱨᱚᱯᱤᱭᱟᱱ\t063ᱤᱥᱴᱟᱨᱱ\t073ᱥᱮᱱᱴᱨᱟᱞ\t0b1ᱟᱹᱞᱟᱥᱠᱟ\t0c4ᱟᱹᱞᱟᱥᱠᱟ\t0d1ᱮᱴᱞᱟᱱᱴᱤᱠ\t0f5ᱟᱹᱨᱡᱮᱱᱴᱤᱱᱟ\t0h1ᱤᱥᱴᱟᱨᱱ\t0i1ᱛᱟᱱᱟᱞᱟ\t0j5ᱟᱢᱟᱡᱚᱱ\t0l1ᱢᱟᱩᱱᱴᱮᱱ\t0m4ᱢᱟᱩᱱᱴᱮᱱ\t0p4ᱛᱟᱱᱟᱞᱟ\t0r2ᱤᱥᱴᱟᱨᱱ ᱥᱤᱧᱟᱜ ᱵ\t0t1ᱯᱮᱥᱤᱯᱷᱤᱠ\t0u4ᱯᱮᱥᱤᱯᱷᱤᱠ\t0v4ᱮᱴᱞᱟᱱᱴᱤᱠ\t301ᱣᱮᱥᱴᱟᱨᱱ ᱩᱨᱚᱯᱤᱭᱟᱱ\t313ᱣᱮᱥᱴᱟᱨᱱ\t3d2ᱠᱚᱨᱰᱤᱱᱮᱴᱮᱰ ᱭᱩᱱᱤᱣᱟᱨᱥᱟᱞ\u{20}
    nu\tolck\tlatn
    n.olck\t-#\t.\t,\t3\t3\t1
    p.olck\t#%\t-#%
    c.olck\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRᱵᱨᱟᱡᱤᱞ\tCNᱪᱤᱱ\tDEᱡᱟᱨᱢᱟᱱᱤ\tFRᱯᱷᱨᱟᱱᱥ\tGBᱭᱩᱱᱤᱭᱴᱮᱰ ᱠᱤᱝᱰᱚᱢ\tINᱤᱱᱰᱤᱭᱟ\tITᱤᱴᱞᱤ\tJPᱡᱟᱯᱟᱱ\tRUᱨᱩᱥ\tUSᱭᱩᱱᱟᱭᱴᱮᱰ ᱮᱥᱴᱮᱴ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tᱥᱟᱱᱛᱟᱲᱤ\tᱥᱟᱱᱛᱟᱲᱤ
    za\t#\t# ᱮᱥᱴᱮᱱᱰᱟᱨᱰ ᱚᱠᱛᱚ\t#ᱚᱠᱛᱚ\t# ᱩᱨᱚᱯᱤᱭᱟᱱ ᱥᱟᱢᱟᱨ ᱚᱠᱛᱚ\t# ᱥᱤᱧᱟᱜ ᱚᱠᱛᱚ\t# ᱮᱴᱮᱱᱰᱟᱨᱰ ᱚᱠᱴᱚ
    #sat-Deva
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tᱡᱟᱱᱣᱟᱨᱤ\tᱯᱷᱟᱨᱣᱟᱨᱤ\tᱢᱟᱨᱪ\tᱟᱯᱨᱮᱞ\tᱢᱮ\tᱡᱩᱱ\tᱡᱩᱞᱟᱭ\tᱟᱜᱟᱥᱛ\tᱥᱮᱯᱴᱮᱢᱵᱟᱨ\tᱚᱠᱴᱚᱵᱟᱨ\tᱱᱟᱣᱟᱢᱵᱟᱨ\tᱫᱤᱥᱟᱢᱵᱟᱨ
    M1\tᱡᱟᱱ\tᱯᱷᱟ\tᱢᱟᱨ\tᱟᱯᱨ\tᱢᱮ\tᱡᱩᱱ\tᱡᱩᱞ\tᱟᱜᱟ\tᱥᱮᱯ\tᱚᱠᱴ\tᱱᱟᱣ\tᱫᱤᱥ
    M2\tᱡ\tᱯ\tᱢ\tᱟ\tᱢ\tᱡ\tᱡ\tᱟ\tᱥ\tᱚ\tᱱ\tᱫ
    E\t0\t1\t2
    E0\tᱚᱛᱮ\tᱵᱟᱞᱮ\tᱥᱟᱹᱜᱩᱱ\tᱥᱟᱹᱨᱫᱤ\tᱡᱟᱹᱨᱩᱢ\tᱧᱩᱦᱩᱢ\tᱥᱤᱸᱜᱮ
    E1\tᱚᱛ\tᱵᱟ\tᱥᱟᱹ\tᱥᱟᱹᱨ\tᱡᱟᱹ\tᱧᱩ\tᱥᱤᱸ
    E2\tᱚ\tᱵ\tᱥ\tᱥ\tᱡ\tᱧ\tᱥ
    gmt\tᱡᱤᱮᱢᱴᱤ\tᱡᱤᱮᱢᱴᱤ+\tᱡᱤᱮᱢᱴᱤ-\t:\t\t1
    z\t002ᱜᱨᱤᱱᱣᱤᱪ ᱢᱤᱱ \t021ᱥᱮᱱᱴᱨᱟᱞ ᱩᱨᱚᱯᱤᱭᱟᱱ\t051ᱤᱥᱴᱟᱨᱱ ᱩᱨᱚᱯᱤᱭᱟᱱ\t063ᱤᱥᱴᱟᱨᱱ\t073ᱥᱮᱱᱴᱨᱟᱞ\t0b1ᱟᱹᱞᱟᱥᱠᱟ\t0c4ᱟᱹᱞᱟᱥᱠᱟ\t0d1ᱮᱴᱞᱟᱱᱴᱤᱠ\t0f5ᱟᱹᱨᱡᱮᱱᱴᱤᱱᱟ\t0h1ᱤᱥᱴᱟᱨᱱ\t0i1ᱛᱟᱱᱟᱞᱟ\t0j5ᱟᱢᱟᱡᱚᱱ\t0l1ᱢᱟᱩᱱᱴᱮᱱ\t0m4ᱢᱟᱩᱱᱴᱮᱱ\t0p4ᱛᱟᱱᱟᱞᱟ\t0r2ᱤᱥᱴᱟᱨᱱ ᱥᱤᱧᱟᱜ ᱵ\t0t1ᱯᱮᱥᱤᱯᱷᱤᱠ\t0u4ᱯᱮᱥᱤᱯᱷᱤᱠ\t0v4ᱮᱴᱞᱟᱱᱴᱤᱠ\t301ᱣᱮᱥᱴᱟᱨᱱ ᱩᱨᱚᱯᱤᱭᱟᱱ\t313ᱣᱮᱥᱴᱟᱨᱱ\t3d2ᱠᱚᱨᱰᱤᱱᱮᱴᱮᱰ ᱭᱩᱱᱤᱣᱟᱨᱥᱟᱞ\u{20}
    nu\tolck\tlatn
    n.olck\t-#\t.\t,\t3\t3\t1
    p.olck\t#%\t-#%
    c.olck\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRᱵᱨᱟᱡᱤᱞ\tCNᱪᱤᱱ\tDEᱡᱟᱨᱢᱟᱱᱤ\tFRᱯᱷᱨᱟᱱᱥ\tGBᱭᱩᱱᱤᱭᱴᱮᱰ ᱠᱤᱝᱰᱚᱢ\tINᱤᱱᱰᱤᱭᱟ\tITᱤᱴᱞᱤ\tJPᱡᱟᱯᱟᱱ\tRUᱨᱩᱥ\tUSᱭᱩᱱᱟᱭᱴᱮᱰ ᱮᱥᱴᱮᱴ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tᱥᱟᱱᱛᱟᱲᱤ\tᱥᱟᱱᱛᱟᱲᱤ (ᱫᱮᱣᱟᱱᱟᱜᱟᱨᱤ)
    za\t#\t# ᱮᱥᱴᱮᱱᱰᱟᱨᱰ ᱚᱠᱛᱚ\t#ᱚᱠᱛᱚ\t# ᱩᱨᱚᱯᱤᱭᱟᱱ ᱥᱟᱢᱟᱨ ᱚᱠᱛᱚ\t# ᱥᱤᱧᱟᱜ ᱚᱠᱛᱚ\t# ᱮᱴᱮᱱᱰᱟᱨᱰ ᱚᱠᱴᱚ
    @sat-Deva-IN\tᱥᱟᱱᱛᱟᱲᱤ\tᱥᱟᱱᱛᱟᱲᱤ (ᱫᱮᱣᱟᱱᱟᱜᱟᱨᱤ, ᱤᱱᱰᱤᱭᱟ)
    #sat-Olck
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tᱡᱟᱱᱣᱟᱨᱤ\tᱯᱷᱟᱨᱣᱟᱨᱤ\tᱢᱟᱨᱪ\tᱟᱯᱨᱮᱞ\tᱢᱮ\tᱡᱩᱱ\tᱡᱩᱞᱟᱭ\tᱟᱜᱟᱥᱛ\tᱥᱮᱯᱴᱮᱢᱵᱟᱨ\tᱚᱠᱴᱚᱵᱟᱨ\tᱱᱟᱣᱟᱢᱵᱟᱨ\tᱫᱤᱥᱟᱢᱵᱟᱨ
    M1\tᱡᱟᱱ\tᱯᱷᱟ\tᱢᱟᱨ\tᱟᱯᱨ\tᱢᱮ\tᱡᱩᱱ\tᱡᱩᱞ\tᱟᱜᱟ\tᱥᱮᱯ\tᱚᱠᱴ\tᱱᱟᱣ\tᱫᱤᱥ
    M2\tᱡ\tᱯ\tᱢ\tᱟ\tᱢ\tᱡ\tᱡ\tᱟ\tᱥ\tᱚ\tᱱ\tᱫ
    E\t0\t1\t2
    E0\tᱚᱛᱮ\tᱵᱟᱞᱮ\tᱥᱟᱹᱜᱩᱱ\tᱥᱟᱹᱨᱫᱤ\tᱡᱟᱹᱨᱩᱢ\tᱧᱩᱦᱩᱢ\tᱥᱤᱸᱜᱮ
    E1\tᱚᱛ\tᱵᱟ\tᱥᱟᱹ\tᱥᱟᱹᱨ\tᱡᱟᱹ\tᱧᱩ\tᱥᱤᱸ
    E2\tᱚ\tᱵ\tᱥ\tᱥ\tᱡ\tᱧ\tᱥ
    gmt\tᱡᱤᱮᱢᱴᱤ\tᱡᱤᱮᱢᱴᱤ+\tᱡᱤᱮᱢᱴᱤ-\t:\t\t1
    z\t002ᱜᱨᱤᱱᱣᱤᱪ ᱢᱤᱱ \t021ᱥᱮᱱᱴᱨᱟᱞ ᱩᱨᱚᱯᱤᱭᱟᱱ\t051ᱤᱥᱴᱟᱨᱱ ᱩᱨᱚᱯᱤᱭᱟᱱ\t063ᱤᱥᱴᱟᱨᱱ\t073ᱥᱮᱱᱴᱨᱟᱞ\t0b1ᱟᱹᱞᱟᱥᱠᱟ\t0c4ᱟᱹᱞᱟᱥᱠᱟ\t0d1ᱮᱴᱞᱟᱱᱴᱤᱠ\t0f5ᱟᱹᱨᱡᱮᱱᱴᱤᱱᱟ\t0h1ᱤᱥᱴᱟᱨᱱ\t0i1ᱛᱟᱱᱟᱞᱟ\t0j5ᱟᱢᱟᱡᱚᱱ\t0l1ᱢᱟᱩᱱᱴᱮᱱ\t0m4ᱢᱟᱩᱱᱴᱮᱱ\t0p4ᱛᱟᱱᱟᱞᱟ\t0r2ᱤᱥᱴᱟᱨᱱ ᱥᱤᱧᱟᱜ ᱵ\t0t1ᱯᱮᱥᱤᱯᱷᱤᱠ\t0u4ᱯᱮᱥᱤᱯᱷᱤᱠ\t0v4ᱮᱴᱞᱟᱱᱴᱤᱠ\t301ᱣᱮᱥᱴᱟᱨᱱ ᱩᱨᱚᱯᱤᱭᱟᱱ\t313ᱣᱮᱥᱴᱟᱨᱱ\t3d2ᱠᱚᱨᱰᱤᱱᱮᱴᱮᱰ ᱭᱩᱱᱤᱣᱟᱨᱥᱟᱞ\u{20}
    nu\tolck\tlatn
    n.olck\t-#\t.\t,\t3\t3\t1
    p.olck\t#%\t-#%
    c.olck\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRᱵᱨᱟᱡᱤᱞ\tCNᱪᱤᱱ\tDEᱡᱟᱨᱢᱟᱱᱤ\tFRᱯᱷᱨᱟᱱᱥ\tGBᱭᱩᱱᱤᱭᱴᱮᱰ ᱠᱤᱝᱰᱚᱢ\tINᱤᱱᱰᱤᱭᱟ\tITᱤᱴᱞᱤ\tJPᱡᱟᱯᱟᱱ\tRUᱨᱩᱥ\tUSᱭᱩᱱᱟᱭᱴᱮᱰ ᱮᱥᱴᱮᱴ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tᱥᱟᱱᱛᱟᱲᱤ\tᱥᱟᱱᱛᱟᱲᱤ (ᱚᱞ ᱪᱤᱠᱤ)
    za\t#\t# ᱮᱥᱴᱮᱱᱰᱟᱨᱰ ᱚᱠᱛᱚ\t#ᱚᱠᱛᱚ\t# ᱩᱨᱚᱯᱤᱭᱟᱱ ᱥᱟᱢᱟᱨ ᱚᱠᱛᱚ\t# ᱥᱤᱧᱟᱜ ᱚᱠᱛᱚ\t# ᱮᱴᱮᱱᱰᱟᱨᱰ ᱚᱠᱴᱚ
    @sat-Olck-IN\tᱥᱟᱱᱛᱟᱲᱤ\tᱥᱟᱱᱛᱟᱲᱤ (ᱚᱞ ᱪᱤᱠᱤ, ᱤᱱᱰᱤᱭᱟ)
    @sat-IN\tᱥᱟᱱᱛᱟᱲᱤ\tᱥᱟᱱᱛᱟᱲᱤ (ᱤᱱᱰᱤᱭᱟ)

    """
  }
}
