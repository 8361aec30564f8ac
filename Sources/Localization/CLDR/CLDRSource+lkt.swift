// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lkt`: StaticString {
    """
    #lkt
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tWiótheȟika Wí\tThiyóȟeyuŋka Wí\tIštáwičhayazaŋ Wí\tPȟežítȟo Wí\tČhaŋwápetȟo Wí\tWípazukȟa-wašté Wí\tČhaŋpȟásapa Wí\tWasútȟuŋ Wí\tČhaŋwápeǧi Wí\tČhaŋwápe-kasná Wí\tWaníyetu Wí\tTȟahékapšuŋ Wí
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tAŋpétuwaŋži\tAŋpétunuŋpa\tAŋpétuyamni\tAŋpétutopa\tAŋpétuzaptaŋ\tOwáŋgyužažapi\tAŋpétuwakȟaŋ
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tCAUŋčíyapi Makȟóčhe\tCNPȟečhókaŋhaŋska Makȟóčhe\tDEIyášiča Makȟóčhe\tESSpayólaȟče Makȟóčhe\tJPKisúŋla Makȟóčhe\tMXSpayóla Makȟóčhe\tUSMílahaŋska Tȟamákȟočhe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tLakȟólʼiyapi\tLakȟólʼiyapi
    za\t#
    @lkt-US\tLakȟólʼiyapi\tLakȟólʼiyapi (Mílahaŋska Tȟamákȟočhe)

    """
  }
}
