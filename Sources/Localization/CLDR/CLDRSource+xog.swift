// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `xog`: StaticString {
    """
    #xog
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanwaliyo\tFebwaliyo\tMarisi\tApuli\tMaayi\tJuuni\tJulaayi\tAgusito\tSebuttemba\tOkitobba\tNovemba\tDesemba
    M1\tJan\tFeb\tMar\tApu\tMaa\tJuu\tJul\tAgu\tSeb\tOki\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tBalaza\tOwokubili\tOwokusatu\tOlokuna\tOlokutaanu\tOlomukaaga\tSabiiti
    E1\tBala\tKubi\tKusa\tKuna\tKuta\tMuka\tSabi
    E2\tB\tB\tS\tK\tK\tM\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUGXUSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEEmireeti\tAFAfaganisitani\tAGAntigwa ni Barabuda\tAIAngwila\tALAlibaniya\tAMArameniya\tAOAngola\tARArigentina\tASSamowa omumerika\tATAwusituriya\tAUAwusitureliya\tAWAruba\tAZAzerebayijaani\tBABoziniya Hezegovina\tBBBarabadosi\tBDBangaladesi\tBEBubirigi\tBFBurukina Faso\tBGBulugariya\tBHBaareeni\tBIBurundi\tBJBenini\tBMBeremuda\tBNBurunayi\tBOBoliviya\tBRBuraziiri\tBSBahamasi\tBTButaani\tBWBotiswana\tBYBelarusi\tBZBelize\tCAKanada\tCDKongo - Zayire\tCFLipabulika ya Senturafiriki\tCGKongo\tCHSwitizirandi\tCIKote Divwa\tCKEbizinga bya Kkuki\tCLCile\tCMKameruuni\tCNCayina\tCOKolombya\tCRKosita Rika\tCUCuba\tCVEbizinga bya Kepu Veredi\tCYSipuriya\tCZLipabulika ya Ceeka\tDEBudaaki\tDJJjibuti\tDKDenimaaka\tDMDominika\tDOLipabulika ya Dominika\tDZAligerya\tECEkwado\tEEEsitoniya\tEGMisiri\tEREritureya\tESSipeyini\tETEsyopya\tFIFinilandi\tFJFiji\tFKEbiizinga bya Falikalandi\tFMMikuronezya\tFRBufalansa\tGAGaboni\tGBBungereza\tGDGurenada\tGEGyogya\tGFGuyana enfalansa\tGHGana\tGIGiburalita\tGLGurenelandi\tGMGambya\tGNGini\tGPGwadalupe\tGQGayana yaku ekweta\tGRBuyonaani\tGTGwatemala\tGUGwamu\tGWGini-Bisawu\tGYGayana\tHNHundurasi\tHRKurowesya\tHTHayiti\tHUHangare\tIDYindonezya\tIEAyalandi\tILYisirayeri\tINBuyindi\tIQYiraaka\tIRYiraani\tISAyisirandi\tITYitale\tJMJamayika\tJOYorodani\tJPJapani\tKEKenya\tKGKirigizisitaani\tKHKambodya\tKIKiribati\tKMEbizinga bya Komoro\tKNSenti Kitisi ne Nevisi\tKPKoreya eya mumambuka\tKRKoreya eya mumaserengeta\tKWKuweti\tKYEbizinga bya Kayimaani\tKZKazakisitaani\tLALawosi\tLBLebanoni\tLCSenti Luciya\tLILicitensitayini\tLKSirilanka\tLRLiberya\tLSLesoso\tLTLisuwenya\tLULukisembaaga\tLVLativya\tLYLibya\tMAMoroko\tMCMonako\tMDMolodova\tMGMadagasika\tMHBizinga bya Mariso\tMLMali\tMMMyanima\tMNMongoliya\tMPBizinga bya Mariyana ebyamumambuka\tMQMaritiniiki\tMRMawulitenya\tMSMonteseraati\tMTMalita\tMUMawulisyasi\tMVEbizinga bya Malidive\tMWMalawi\tMXMekisiko\tMYMalezya\tMZMozambiiki\tNANamibiya\tNCKaledonya mupya\tNENije\tNFKizinga ky’eNorofoko\tNGNayijerya\tNINikaraguwa\tNLHolandi\tNONowe\tNPNepalo\tNRNawuru\tNUNiyuwe\tNZNiyuziirandi\tOMOmaani\tPAPanama\tPEPeru\tPFPolinesiya enfalansa\tPGPapwa Nyugini\tPHEbizinga bya Firipino\tPKPakisitaani\tPLPolandi\tPMSenti Piyere ni Mikeloni\tPNPitikeeni\tPRPotoriko\tPSPalesitayini ni Gaza\tPTPotugaali\tPWPalawu\tPYParagwayi\tQAKataa\tRELeyunyoni\tROLomaniya\tRULasa\tRWRwanda\tSASawudarebya\tSBEbizanga bya Solomooni\tSCSesere\tSDSudaani\tSESwideni\tSGSingapowa\tSHSenti Herena\tSISirovenya\tSKSirovakya\tSLSiyeralewone\tSMSanimarino\tSNSenegaalo\tSOSomaliya\tSRSurinaamu\tSTSanitome ni Purincipe\tSVEl salivado\tSYSiriya\tSZSwazirandi\tTCEbizinga bya Taaka ni Kayikosi\tTDCaadi\tTGTogo\tTHTayirandi\tTJTajikisitaani\tTKTokelawu\tTLTimowa\tTMTakimenesitaani\tTNTunisya\tTOTonga\tTRTtake\tTTTurindaadi ni Tobago\tTVTuvalu\tTWTayiwani\tUAYukurayine\tUGYuganda\tUSAmerika\tUYWurugwayi\tUZWuzibekisitaani\tVAVatikaani\tVCSenti Vinsenti ni Gurendadiini\tVEVenzwera\tVGEbizinga bya Virigini ebitwalibwa Bungereza\tVIEbizinga bya Virigini eby’Amerika\tVNVyetinaamu\tVUVanawuwatu\tWFWalisi ni Futuna\tWSSamowa\tYEYemeni\tYTMayotte\tZASawusafirika\tZMZambya\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tOlusoga\tOlusoga
    za\t#
    @xog-UG\tOlusoga\tOlusoga (Yuganda)

    """
  }
}
