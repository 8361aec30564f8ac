// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `dyo`: StaticString {
    """
    #dyo
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tSanvie\tFébirie\tMars\tAburil\tMee\tSueŋ\tSúuyee\tUt\tSettembar\tOktobar\tNovembar\tDisambar
    M1\tSa\tFe\tMa\tAb\tMe\tSu\tSú\tUt\tSe\tOk\tNo\tDe
    M2\tS\tF\tM\tA\tM\tS\tS\tU\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tTeneŋ\tTalata\tAlarbay\tAramisay\tArjuma\tSibiti\tDimas
    E1\tTen\tTal\tAla\tAra\tArj\tSib\tDim
    E2\tT\tT\tA\tA\tA\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAFAfganistan\tAGAntigua di Barbuda\tAIAngiiya\tALAlbani\tAMArmeni\tAOAngola\tARArsantin\tASSamoa yati Amerik\tATOtris\tAUOstraalia\tAWAruba\tAZAserbaysan\tBABosni di Hersegovin\tBBBarbad\tBDBanglades\tBEBelsik\tBFBurukiina Faso\tBGBulgari\tBHBahrayn\tBIBurundi\tBJBene\tBMBermud\tBNBuruney\tBOBoliivi\tBRBresil\tBSBahama\tBTButan\tBWBoswana\tBYBelarus\tBZBeliis\tCAKanada\tCDMofam demokratik mati Kongo\tCGKongo\tCIKoddiwar\tCLCili\tCMKamerun\tCNSiin\tCOKolombi\tCRKosta Rika\tCUKuba\tCVKap Ver\tCYSiipr\tCZMofam mati Cek\tDEAlmaañ\tDJJibuti\tDKDanmark\tDMDominika\tDOMofam mati Dominik\tDZAlseri\tECEkuador\tEEEstoni\tEGEsípt\tEREritree\tESEspaañ\tETEcoopi\tFIFinland\tFJFiji\tFRFrans\tGAGabon\tGDGrenada\tGESeorsi\tGHGaana\tGISipraltaar\tGLGreenland\tGMGambi\tGNGiné\tGPGuwadalup\tGRGres\tGTGuatemala\tGUGuam\tGWGiné Bisaau\tGYGiyan\tHNOnduras\tHRKroasi\tHTAyti\tHUOŋri\tIDEndonesi\tIEIrland\tILIsrael\tINEnd\tIQIrak\tIRIran\tISIisland\tITItali\tJMSamaik\tJPSapoŋ\tKEKeniya\tKHKamboj\tKMKomor\tLCSaŋ Lusia\tLKSiri Lanka\tLRLiberia\tMGMadagaskaar\tMLMali\tNFEcinkey yati Noorfok\tSAAbari Saudi\tSDSudan\tSGSingapur\tSISloveni\tSKSlovaki\tSLSerra Leon\tSNSenegal\tSOSomali\tSVSalvadoor\tTDCad\tTGTogo\tTHTailand
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tjoola\tjoola
    za\t#
    @dyo-SN\tjoola\tjoola (Senegal)

    """
  }
}
