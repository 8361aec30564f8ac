// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ie`: StaticString {
    """
    #ie
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} ye {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ye {T} til \t{D} ye {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} ye {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} ye {T} til \t{D} ye {T}
    d.short\t{d}.{m}.{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} til \t{D} {T}
    my\t{M0} {y}
    mr\t{M0} {y} til \t{M0} {y}\t{M0} {y} til \t{M0} {y}
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmarte\tapril\tmay\tjunio\tjulí\taugust\tseptembre\toctobre\tnovembre\tdecembre
    M1\tjan.\tfebr.\tmar.\tapr.\tmay\tjun.\tjulí\taug.\tsept.\toct.\tnov.\tdec.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlunedí\tmardí\tmercurdí\tjovedí\tvenerdí\tsaturdí\tsoledí
    E1\tlun.\tmar.\tmer.\tjov.\tven.\tsat.\tsol.
    E2\tL\tM\tM\tJ\tV\tS\tS
    gmt\tTMG\tTMG+\tTMG-\t:\t\t1
    z\t000témpore medial de Greenwich\t4h0témpor standard del Insules Cook
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤\u{A0}-#\t,\t\u{A0}\t3\t3\t2
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tALAlbania\tAQAntarctica\tATAustria\tAXInsules Åland\tBABosnia e Herzegovina\tBEBelgia\tBGBulgaria\tBYBielorussia\tCHSvissia\tCZTchekia\tDEGermania\tDKDania\tEEEstonia\tEREritrea\tESHispania\tETEtiopia\tFIFinland\tFJFidji\tFRFrancia\tGBUnit Reyia\tGGGuernsey\tGIGibraltar\tGRGrecia\tGYGuyana\tHRCroatia\tHUHungaria\tIDIndonesia\tIEIrland\tIMInsul de Man\tINIndia\tIRIran\tISIsland\tITItalia\tJEJersey\tKHCambodja\tLILiechtenstein\tLKSri-Lanka\tLTLituania\tLULuxemburg\tLVLettonia\tMCMónaco\tMDMoldova\tMEMontenegro\tMKNord-Macedonia\tMQMartinica\tMTMalta\tMUMauricio\tMVMaldivas\tNFInsul Norfolk\tNLNederland\tNONorvegia\tNRNauru\tNZNov-Zeland\tPEPerú\tPHFilipines\tPKPakistan\tPLPolonia\tPRPorto-Rico\tPTPortugal\tPWPalau\tRORumania\tRSSerbia\tRURussia\tSESvedia\tSISlovenia\tSJSvalbard e Jan Mayen\tSKSlovakia\tSMSan-Marino\tSXSint-Maarten\tTCTurks e Caicos\tTDTchad\tTKTokelau\tTLOst-Timor\tTTTrinidad e Tobago\tTVTuvalu\tUAUkraina\tVACité de Vatican\tVUVanuatu\tWSSamoa\tXKKosovo
    l\t e \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tInterlingue\tInterlingue
    za\t#
    @ie-EE\tInterlingue\tInterlingue (Estonia)

    """
  }
}
