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
    z\t002uniwersalny\t012wschodnioafrykański\t024czas środkowoeuropej\t032zachodnioafrykański\t042środkowoafrykański\t054czas wschodnioeuropej\t065czas wschodnioeuropej\t075czas środkowoeuropej\t082południowoafrykański\t091Hawaje-Aleuty\t0a3Hawaje-Aleuty\t0b1Alaska\t0c3Alaska\t0d2atlantycki standardowy\t0e1Brasília\t0f1Argentyna\t0g1Paragwaj\t0h4czas wschodnioamerykań\t0i4czas środkowoamerykań\t0j4czas amazoń\t0k1Kolumbia\t0l4czas gór\t0m5czas gór\t0n2Wenezuela\t0o2Gujana Francuska\t0p5czas środkowoamerykań\t0q2Jukon\t0r5czas wschodnioamerykań\t0t2pacyficzny standardowy\t0u2pacyficzny letni\t0v2atlantycki letni\t0y2Ekwador\t0z2Gujana\t101Kuba\t113Kuba\t120Meksyk (czas pacyficzny standardowy)\t132Boliwia\t141Peru\t151Saint-Pierre i Miquelon\t163Saint-Pierre i Miquelon\t171Urugwaj\t181Fernando de Noronha\t192Surinam\t1a1Chile\t1b3Chile\t1c1Nowa Fundlandia\t1d3Nowa Fundlandia\t1e7czas za\t1f2Davis\t1g2Dumont-d’Urville\t1h7czas ws\t1i5czas wschodnioaustralij\t1j2Mawson\t1k1Nowa Zelandia\t1l3Nowa Zelandia\t1m2Rothera\t1n2Syowa\t1o2Wostok\t1p1Półwysep Arabski\t1q2Kazachstan\t1r2standardowy Pietropawłowsk Kamczacki\t1s1Turkmenistan\t1t1Azerbejdżan\t1u2indochiński\t1v1Krasnojarsk\t1w2Kirgistan\t1x2Brunei\t1y4czas indyj\t1z1Jakuck\t201Ułan Bator\t211Chiny\t221Bangladesz\t232Timor Wschodni\t242Zatoka Perska\t252Tadżykistan\t261Hongkong\t271Kobdo\t281Irkuck\t2a2Indonezja Zachodnia\t2b2Indonezja Wschodnia\t2c1Izrael\t2d3Izrael\t2e2Afganistan\t2f1Pakistan\t2g2Nepal\t2h2Malezja\t2i1Magadan\t2j2Indonezja Środkowa\t2k1Filipiny\t2l1Omsk\t2m1Korea\t2n2Mjanma\t2o1Uzbekistan\t2p2Singapur\t2q1Tajpej\t2r1Gruzja\t2s1Iran\t2t2Bhutan\t2u1Japonia\t2v1Władywostok\t2w1Jekaterynburg\t2x1Armenia\t2y1Azory\t2z3Azory\t304czas zachodnioeuropej\t315czas zachodnioeuropej\t321Wyspy Zielonego Przylądka\t332Georgia Południowa\t341Falklandy\t354czas środkowoaustralij\t365czas środkowoaustralij\t377czas środkowo-za\t381Lord Howe\t393Lord Howe\t3a1Wyspa Wielkanocna\t3b3Wyspa Wielkanocna\t3c3Irlandia\t3d0uniwersalny czas koordynowany\t3e2standardowy Samara\t3f0Brytyjski czas letni\t3g1Moskwa\t3h1Hawaje-Aleuty\t3i2Ocean Indyjski\t3j2Wyspa Bożego Narodzenia\t3k6Kokosowe\t3l2Francuskie Terytoria Południowe i Antarktyczne\t3m2Seszele\t3n2Malediwy\t3o1Mauritius\t3p2Reunion\t3q6Marshalla\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w2Feniks\t3x2Tokelau\t3y1Fidżi\t3z2Tuvalu\t402Galapagos\t416Gambiera\t426Salomona\t432Czamorro\t442Line Islands\t452Kosrae\t462Markizy\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk\t4b3Norfolk\t4c1Nowa Kaledonia\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papua-Nowa Gwinea\t4h1Wyspy Cooka\t4i2Tahiti\t4j6Gilberta\t4k1Tonga\t4l2Wake\t4m2Wallis i Futuna
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
    za\t#\t# (czas standardowy)\tczas #\t# (czas letni)\t#ski standardowy\t#ski letni\tczas Wyspy #\t#chodnioaustralijski standardowy
    @pl-PL\tpolski\tpolski (Polska)

    """
  }
}
