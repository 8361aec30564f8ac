// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `bho`: StaticString {
    """
    #bho
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tजनवरी\tफरवरी\tमार्च\tअप्रैल\tमई\tजून\tजुलाई\tअगस्त\tसितम्बर\tअक्टूबर\tनवंबर\tदिसंबर
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tसोमबार\tमंगलबार\tबुधबार\tबृहस्पतिबार\tशुक्रबार\tसनीचर\tरबीबार
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000ग्रीनविच मीन टाइम
    nu\tdeva\tlatn
    n.deva\t-#\t.\t,\t3\t3\t1
    p.deva\t#%\t-#%
    c.deva\t¤#\t-¤#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tINभारत
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tभोजपुरी\tभोजपुरी
    za\t#
    @bho-IN\tभोजपुरी\tभोजपुरी (भारत)

    """
  }
}
