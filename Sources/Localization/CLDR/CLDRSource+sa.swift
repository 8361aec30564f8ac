// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sa`: StaticString {
    """
    #sa
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} तदा {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} तदा {T} – \t{D} तदा {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} तदा {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} तदा {T} – \t{D} तदा {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tजनवरीमासः\tफरवरीमासः\tमार्चमासः\tअप्रैलमासः\tमईमासः\tजूनमासः\tजुलाईमासः\tअगस्तमासः\tसितंबरमासः\tअक्तूबरमासः\tनवंबरमासः\tदिसंबरमासः
    M1\tजनवरी:\tफरवरी:\tमार्च:\tअप्रैल:\tमई\tजून:\tजुलाई:\tअगस्त:\tसितंबर:\tअक्तूबर:\tनवंबर:\tदिसंबर:
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tसोमवासरः\tमंगलवासरः\tबुधवासरः\tगुरुवासर:\tशुक्रवासरः\tशनिवासरः\tरविवासरः
    E1\tसोम\tमंगल\tबुध\tगुरु\tशुक्र\tशनि\tरवि
    E2\tसो\tमं\tबु\tगु\tशु\tश\tर
    gmt\tजी.एम.टी.\tजी.एम.टी. +\tजी.एम.टी. -\t:\t\t1
    z\t000ग्रीनविच मीन समयः\t023मध्य\t053पौर्व\t062पौर्व\t072मध्य\t0d4आदर्श समयः\t0h1पौर्व आदर्श समयः\t0i1मध्य आदर्श समयः\t0l1शैल आदर्श समयः\t0m1शैल अयाम समयः\t0p1मध्य अयाम समयः\t0r1पौर्व अयाम समय:\t0t1सन्धिप्रिय आदर्श समयः\t0u1सन्धिप्रिय अयाम समयः\t0v4अयाम समयः\t303पाश्चात्य\t312पाश्चात्य\t3d0समन्वितः वैश्विक समय:
    nu\tdeva\tlatn
    n.deva\t-#\t.\t,\t3\t2\t1
    p.deva\t#%\t-#%
    c.deva\t¤#\t-¤#\t.\t,\t3\t2\t1
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRब्राजील\tCNचीन:\tDEजर्मनीदेश:\tFRफ़्रांस:\tGBसंयुक्त राष्ट्र:\tINभारतः\tITइटली:\tJPजापन:\tRUरष्यदेश:\tUSसंयुक्त राज्य:
    l\t तथा \t\t, \t, \t, तथा \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tसंस्कृत भाषा\tसंस्कृत भाषा
    za\t#\tउत्तर अमेरिका: #\t# यूरोपीय ग्रीष्म समयः\t# यूरोपीय आदर्श समयः\tअटलाण्टिक #
    @sa-IN\tसंस्कृत भाषा\tसंस्कृत भाषा (भारतः)

    """
  }
}
