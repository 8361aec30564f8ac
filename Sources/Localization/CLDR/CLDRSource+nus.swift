// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nus`: StaticString {
    """
    #nus
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tRW\tTŊ
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tTiop thar pɛt\tPɛt\tDuɔ̱ɔ̱ŋ\tGuak\tDuät\tKornyoot\tPay yie̱tni\tTho̱o̱r\tTɛɛr\tLaath\tKur\tTio̱p in di̱i̱t
    M1\tTiop\tPɛt\tDuɔ̱ɔ̱\tGuak\tDuä\tKor\tPay\tThoo\tTɛɛ\tLaa\tKur\tTid
    M2\tT\tP\tD\tG\tD\tK\tP\tT\tT\tL\tK\tT
    E\t0\t1\t2
    E0\tJiec la̱t\tRɛw lätni\tDiɔ̱k lätni\tŊuaan lätni\tDhieec lätni\tBäkɛl lätni\tCäŋ kuɔth
    E1\tJiec\tRɛw\tDiɔ̱k\tŊuaan\tDhieec\tBäkɛl\tCäŋ
    E2\tJ\tR\tD\tŊ\tD\tB\tC
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBPGB£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tSSP£\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAFAbganithtan\tAGAntiguaa kɛnɛ Barbuda\tAIAŋguɛla\tALAlbänia\tAMAɛrmänia\tAOAŋgola\tARAɛrgentin\tASAmerika thamow\tATAthtɛria\tAUAthɔra̱lia\tAWAruba\tAZAdhe̱rbe̱ja̱n\tBABothnia kɛnɛ ɣärgobinia\tBBBärbadoth\tBDBengeladiec\tBEBe̱lgim\tBFBurkinɛ pa̱thu\tBGBulga̱a̱ria\tBHBa̱reen\tBIBurundi\tBJBe̱ni̱n\tBMBe̱rmudaa\tBNBurunɛy\tBOBulibia\tBRBäraadhiil\tBSBämuɔth\tBTButa̱n\tBWBothiwaana\tBYBe̱lɛruth\tBZBilidha\tCAKänɛda\tCFCɛntrɔl aprika repuɔblic\tCGKɔŋgɔ\tCIKodibo̱o̱\tCKKuk ɣa̱ylɛn\tCLCili̱\tCMKɛmɛrun\tCNCayna\tCOKolombia\tCRKothtirika\tCVKɛp bedi ɣa̱ylɛn\tDZAlgeria\tHRKorwaatia\tKHKombodia\tKMKomruth\tKYKaymɛn ɣa̱ylɛn\tSDSudan\tTDCa̱d\tVGBurutic dhuɔ̱ɔ̱l be̱rgin
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tThok Nath\tThok Nath
    za\t#
    @nus-SS\tThok Nath\t

    """
  }
}
