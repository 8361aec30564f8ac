// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `su`: StaticString {
    """
    #su
    t\t{H}.{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} jam {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D} jam {T}\u{2009}–\u{2009}\t{D} jam {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} jam {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D} jam {T}\u{2009}–\u{2009}\t{D} jam {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanuari\tPébruari\tMaret\tApril\tMéi\tJuni\tJuli\tAgustus\tSéptémber\tOktober\tNopémber\tDésémber
    M1\tJan\tPéb\tMar\tApr\tMéi\tJun\tJul\tAgs\tSép\tOkt\tNop\tDés
    M2\tJ\tP\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSenén\tSalasa\tRebo\tKemis\tJumaah\tSaptu\tMinggu
    E1\tSen\tSal\tReb\tKem\tJum\tSap\tMng
    E2\tS\tS\tR\tK\tJ\tS\tM
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Waktu Greenwich\t022Éropa Tengah\t052Éropa Timur\t061Éropa Timur\t071Éropa Tengah\t0d2Atlantik\t0h2Wétan\t0i2Tengah\t0k2Kolombia\t0l2Pagunungan\t0m1Pagunungan\t0p1Tengah\t0r1Wétan\t0t2Pasifik\t0u1Pasifik\t0v1Atlantik\t302Éropa Barat\t311Éropa Barat\t3d0Waktu Universal Terkoordinasi\t400Waktu Galapagos
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tIDRRp\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRBrasil\tCNTiongkok\tDEJérman\tFRPrancis\tGBBritania Raya\tIDIndonesia\tINIndia\tITItalia\tJPJepang\tRURusia\tUSAmérika Sarikat
    l\t sareng \t\t, \t, \t, sareng \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tBasa Sunda\tBasa Sunda
    za\t#\tWaktu Usum Panas #\tWaktu Standar #
    #su-Latn
    t\t{H}.{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} jam {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D} jam {T}\u{2009}–\u{2009}\t{D} jam {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} jam {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D} jam {T}\u{2009}–\u{2009}\t{D} jam {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {HH}:{n}–\t{HH}:{n}\t{D}, {HH}:{n}–\t{H}:{n}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanuari\tPébruari\tMaret\tApril\tMéi\tJuni\tJuli\tAgustus\tSéptémber\tOktober\tNopémber\tDésémber
    M1\tJan\tPéb\tMar\tApr\tMéi\tJun\tJul\tAgs\tSép\tOkt\tNop\tDés
    M2\tJ\tP\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tSenén\tSalasa\tRebo\tKemis\tJumaah\tSaptu\tMinggu
    E1\tSen\tSal\tReb\tKem\tJum\tSap\tMng
    E2\tS\tS\tR\tK\tJ\tS\tM
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Waktu Greenwich\t022Éropa Tengah\t052Éropa Timur\t061Éropa Timur\t071Éropa Tengah\t0d2Atlantik\t0h2Wétan\t0i2Tengah\t0k2Kolombia\t0l2Pagunungan\t0m1Pagunungan\t0p1Tengah\t0r1Wétan\t0t2Pasifik\t0u1Pasifik\t0v1Atlantik\t302Éropa Barat\t311Éropa Barat\t3d0Waktu Universal Terkoordinasi\t400Waktu Galapagos
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tIDRRp\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRBrasil\tCNTiongkok\tDEJérman\tFRPrancis\tGBBritania Raya\tIDIndonesia\tINIndia\tITItalia\tJPJepang\tRURusia\tUSAmérika Sarikat
    l\t sareng \t\t, \t, \t, sareng \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tBasa Sunda\tBasa Sunda (Latin)
    za\t#\tWaktu Usum Panas #\tWaktu Standar #
    @su-Latn-ID\tBasa Sunda\tBasa Sunda (Latin, Indonesia)
    @su-ID\tBasa Sunda\tBasa Sunda (Indonesia)

    """
  }
}
