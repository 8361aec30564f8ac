// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `pl`: StaticString {
    """
    #pl
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M1} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} {T}
    dr.long\t{d}–\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{dd}–\t{dd}.{mm}.{y}\t{dd}.{mm}–\t{dd}.{mm}.{y}\t{dd}.{mm}.{y}–\t{dd}.{mm}.{y}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t3
    M0\tstyczeń\tluty\tmarzec\tkwiecień\tmaj\tczerwiec\tlipiec\tsierpień\twrzesień\tpaździernik\tlistopad\tgrudzień
    M1\tstycznia\tlutego\tmarca\tkwietnia\tmaja\tczerwca\tlipca\tsierpnia\twrześnia\tpaździernika\tlistopada\tgrudnia
    M2\tsty\tlut\tmar\tkwi\tmaj\tcze\tlip\tsie\twrz\tpaź\tlis\tgru
    M3\tS\tL\tM\tK\tM\tC\tL\tS\tW\tP\tL\tG
    E\t0\t1\t2
    E0\tponiedziałek\twtorek\tśroda\tczwartek\tpiątek\tsobota\tniedziela
    E1\tpon.\twt.\tśr.\tczw.\tpt.\tsob.\tniedz.
    E2\tP\tW\tŚ\tC\tP\tS\tN
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tBRLR$\tEUR€\tPLNzł\tXAFFCFA\tXCDEC$\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEZjednoczone Emiraty Arabskie\tAFAfganistan\tAGAntigua i Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktyda\tARArgentyna\tASSamoa Amerykańskie\tATAustria\tAUAustralia\tAWAruba\tAXWyspy Alandzkie\tAZAzerbejdżan\tBABośnia i Hercegowina\tBBBarbados\tBDBangladesz\tBEBelgia\tBFBurkina Faso\tBGBułgaria\tBHBahrajn\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermudy\tBNBrunei\tBOBoliwia\tBQNiderlandy Karaibskie\tBRBrazylia\tBSBahamy\tBTBhutan\tBVWyspa Bouveta\tBWBotswana\tBYBiałoruś\tBZBelize\tCAKanada\tCCWyspy Kokosowe\tCDDemokratyczna Republika Konga\tCFRepublika Środkowoafrykańska\tCGKongo\tCHSzwajcaria\tCICôte d’Ivoire\tCKWyspy Cooka\tCLChile\tCMKamerun\tCNChiny\tCOKolumbia\tCRKostaryka\tCUKuba\tCVRepublika Zielonego Przylądka\tCWCuraçao\tCXWyspa Bożego Narodzenia\tCYCypr\tCZCzechy\tDENiemcy\tDJDżibuti\tDKDania\tDMDominika\tDODominikana\tDZAlgieria\tECEkwador\tEEEstonia\tEGEgipt\tEHSahara Zachodnia\tERErytrea\tESHiszpania\tETEtiopia\tFIFinlandia\tFJFidżi\tFKFalklandy\tFMMikronezja\tFOWyspy Owcze\tFRFrancja\tGAGabon\tGBWielka Brytania\tGDGrenada\tGEGruzja\tGFGujana Francuska\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrenlandia\tGMGambia\tGNGwinea\tGPGwadelupa\tGQGwinea Równikowa\tGRGrecja\tGSGeorgia Południowa i Sandwich Południowy\tGTGwatemala\tGUGuam\tGWGwinea Bissau\tGYGujana\tHKSRA Hongkong (Chiny)\tHMWyspy Heard i McDonalda\tHNHonduras\tHRChorwacja\tHTHaiti\tHUWęgry\tIDIndonezja\tIEIrlandia\tILIzrael\tIMWyspa Man\tINIndie\tIOBrytyjskie Terytorium Oceanu Indyjskiego\tIQIrak\tIRIran\tISIslandia\tITWłochy\tJEJersey\tJMJamajka\tJOJordania\tJPJaponia\tKEKenia\tKGKirgistan\tKHKambodża\tKIKiribati\tKMKomory\tKNSaint Kitts i Nevis\tKPKorea Północna\tKRKorea Południowa\tKWKuwejt\tKYKajmany\tKZKazachstan\tLALaos\tLBLiban\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitwa\tLULuksemburg\tLVŁotwa\tLYLibia\tMAMaroko\tMCMonako\tMDMołdawia\tMECzarnogóra\tMFSaint-Martin\tMGMadagaskar\tMHWyspy Marshalla\tMKMacedonia Północna\tMLMali\tMMMjanma (Birma)\tMNMongolia\tMOSRA Makau (Chiny)\tMPMariany Północne\tMQMartynika\tMRMauretania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediwy\tMWMalawi\tMXMeksyk\tMYMalezja\tMZMozambik\tNANamibia\tNCNowa Kaledonia\tNENiger\tNFNorfolk\tNGNigeria\tNINikaragua\tNLHolandia\tNONorwegia\tNPNepal\tNRNauru\tNUNiue\tNZNowa Zelandia\tOMOman\tPAPanama\tPEPeru\tPFPolinezja Francuska\tPGPapua-Nowa Gwinea\tPHFilipiny\tPKPakistan\tPLPolska\tPMSaint-Pierre i Miquelon\tPNPitcairn\tPRPortoryko\tPSTerytoria Palestyńskie\tPTPortugalia\tPWPalau\tPYParagwaj\tQAKatar\tREReunion\tRORumunia\tRSSerbia\tRURosja\tRWRwanda\tSAArabia Saudyjska\tSBWyspy Salomona\tSCSeszele\tSDSudan\tSESzwecja\tSGSingapur\tSHWyspa Świętej Heleny\tSISłowenia\tSJSvalbard i Jan Mayen\tSKSłowacja\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudan Południowy\tSTWyspy Świętego Tomasza i Książęca\tSVSalwador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks i Caicos\tTDCzad\tTFFrancuskie Terytoria Południowe i Antarktyczne\tTGTogo\tTHTajlandia\tTJTadżykistan\tTKTokelau\tTLTimor Wschodni\tTMTurkmenistan\tTNTunezja\tTOTonga\tTRTurcja\tTTTrynidad i Tobago\tTVTuvalu\tTWTajwan\tTZTanzania\tUAUkraina\tUGUganda\tUMDalekie Wyspy Mniejsze Stanów Zjednoczonych\tUSStany Zjednoczone\tUYUrugwaj\tUZUzbekistan\tVAWatykan\tVCSaint Vincent i Grenadyny\tVEWenezuela\tVGBrytyjskie Wyspy Dziewicze\tVIWyspy Dziewicze Stanów Zjednoczonych\tVNWietnam\tVUVanuatu\tWFWallis i Futuna\tWSSamoa\tXKKosowo\tYEJemen\tYTMajotta\tZARepublika Południowej Afryki\tZMZambia\tZWZimbabwe
    l\t i \t\t, \t, \t i \t
    lo\t lub \t\t, \t, \t lub \t
    w\t1
    x\tpolski\tpolski
    @pl-PL\tpolski\tpolski (Polska)

    """
  }
}
