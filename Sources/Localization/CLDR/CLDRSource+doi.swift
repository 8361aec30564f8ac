// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `doi`: StaticString {
    """
    #doi
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tसवेर\tस’ञ
    d.full\t{E0}, {d}, {M0} {y}
    dt.full\t{D} गी {T}
    dr.full\t{E0}, {M0} {d} – \t{E0}, {M0} {d}, {y}\t{E0}, {M0} {d} – \t{E0}, {M0} {d}, {y}\t{E0}, {M0} {d}, {y} – \t{E0}, {M0} {d}, {y}
    dtr.full\t{D}, {h}:{n} – \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} गी {T} – \t{D} गी {T}
    d.long\t{d}, {M0} {y}
    dt.long\t{D} गी {T}
    dr.long\t{M0} {d} – \t{d}, {y}\t{M0} {d} – \t{M0} {d}, {y}\t{M0} {d}, {y} – \t{M0} {d}, {y}
    dtr.long\t{D}, {h}:{n} – \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} गी {T} – \t{D} गी {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{m}/{d}/{yy} – \t{m}/{d}/{yy}\t{m}/{d}/{yy} – \t{m}/{d}/{yy}\t{m}/{d}/{yy} – \t{m}/{d}/{yy}
    dtr.short\t{D}, {h}:{n} – \t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} – \t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tजनवरी\tफरवरी\tमार्च\tअप्रैल\tमेई\tजून\tजुलाई\tअगस्त\tसितंबर\tअक्तूबर\tनवंबर\tदिसंबर
    M1\tजन.\tफर.\tमार्च\tअप्रैल\tमेई\tजून\tजुलाई\tअग.\tसित.\tअक्तू.\tनव.\tदिस.
    M2\tज\tफ\tमा\tअ\tमे\tजू\tजु\tअ\tसि\tअ\tन\tदि
    E\t0\t1\t2
    E0\tसोमबार\tमंगलबार\tबुधबार\tबीरबार\tशुक्रबार\tशनिबार\tऐतबार
    E1\tसोम\tमंगल\tबुध\tबीर\tशुक्र\tशनि\tऐत
    E2\tसो\tम.\tबु.\tबी.\tशु.\tश.\tऐ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000ग्रीनविच मीन टाइम\t025केंदर\t055उत्तर\t062उत्तरी यूरोपी\t072केंदरी यूरोपी\t0d3अटलांटिक\t0h1मानक पूर्वी समां\t0i1मानक केंदरी समां\t0l1मानक माउंटेन समां\t0m4माउंटेन समां\t0p4केंदरी समां\t0r4पूर्वी समां\t0t1मानक प्रशांत समां\t0u4प्रशांत समां\t0v0अटलांटिक डेलाइट समां\t305पच्छम\t312पच्छमी यूरोपी\t3c3आयरिश\t3d0तालमेली आलमी समां\t3f2ब्रिटिश
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRब्राजील\tCNचीन\tDEजर्मनी\tFRफ्रांस\tGBयूनाइटेड किंगडम\tINभारत\tITइटली\tJPजापान\tRUरूस\tUSयूएस
    l\t ते \t\t, \t, \t, ते \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tडोगरी\tडोगरी
    za\t#\tउत्तरी अमरीकी #\t# गर्मियें दा समां\t# मानक समां\tउत्तरी अमरीकी डेलाइट #\t#ी यूरोपी मानक समां
    @doi-IN\tडोगरी\tडोगरी (भारत)

    """
  }
}
