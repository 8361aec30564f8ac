// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `tok`: StaticString {
    """
    #tok
    t\t{HH}:{n}
    d.full\tsike #{y} la {M0} la suno #{d}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.full\tsike #{y} ) #{m} ) #{d} {T}–\t{T}\tsike #{y} ) #{m} ) #{d} {T}–\t{T}\tsike #{y} ) #{m} ) #{d} {T}\u{2009}–\u{2009}sike #\t{y} ) #{m} ) #{d} {T}
    d.long\ttenpo sike #{y} la tenpo {M0} la tenpo suno #{d}
    dt.long\t{D} {T}
    dr.long\t{D} – \t{D}\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    dtr.long\t{D} {T} – \t{D} {T}\t{D} {T} – \t{D} {T}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t#{y} la {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\ttenpo mun #1\ttenpo mun #2\ttenpo mun #3\ttenpo mun #4\ttenpo mun #5\ttenpo mun #6\ttenpo mun #7\ttenpo mun #8\ttenpo mun #9\ttenpo mun #10\ttenpo mun #11\ttenpo mun #12
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tsuno esun #1\tsuno esun #2\tsuno esun #3\tsuno esun #4\tsuno esun #5\tsuno esun #6\tsuno esun #7
    E1\t1\t2\t3\t4\t5\t6\t7
    gmt\ttenpo GMT\ttenpo GMT+\ttenpo GMT-\t:\t\t1
    z\t000tenpo pi ma Keni
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t2\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t\u{A0}\t2\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAEma Imala\tAFma Akan\tAQma Antasika\tATma Esalasi\tAUma Oseja\tBDma Panla\tBEma Pelije\tBRma Pasiju\tBWma Suwana\tCAma Kanata\tCNma Sonko\tDEma Tosi\tECma Ekuwato\tEGma Masi\tESma Epanja\tFIma Sumi\tFRma Kanse\tGBma Juke\tGRma Elin\tHKma Onkon\tHRma Kowata\tHUma Maja\tIDma Intonesija\tILma Isale\tINma Palata\tIQma Ilaki\tIRma Ilan\tITma Italija\tJPma Nijon\tKEma Kenja\tKHma Kame\tKPma Soson\tKRma Anku\tLSma Sutu\tMMma Mijama\tMXma Mesiko\tMYma Malesija\tNGma Nasilija\tNLma Netelan\tNOma Nosiki\tNZma Awatejalowa\tPEma Pelu\tPHma Pilipina\tPKma Pakitan\tPLma Posuka\tPSma Palasin\tPTma Potuke\tQAma Kita\tRSma Sepi\tRUma Lusi\tSAma Sajusi\tSEma Sensa\tSGma Sinkapo\tSOma Somali\tSVma Sawato\tSYma Suli\tSZma Suwasi\tTHma Tawi\tTRma Tuki\tTWma Tawan\tTZma Tansanija\tUAma Ukawina\tUSma Mewika\tUZma Opeki\tVNma Wije\tZAma Unsansi
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\ttoki pona\ttoki pona
    za\t#
    @tok-001\ttoki pona\ttoki pona (ma ale)

    """
  }
}
