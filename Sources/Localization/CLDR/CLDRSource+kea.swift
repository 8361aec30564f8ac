// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kea`: StaticString {
    """
    #kea
    t\t{HH}:{n}
    d.full\t{E0}, {d} di {M0} di {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} di {M0} di {y}
    dt.long\t{D}, {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} di {y}
    mr\t{M0} di {y}\u{2009}–\u{2009}\t{M0} di {y}\t{M0} di {y}\u{2009}–\u{2009}\t{M0} di {y}
    M\t0\t1\t2
    M0\tJaneru\tFebreru\tMarsu\tAbril\tMaiu\tJunhu\tJulhu\tAgostu\tSetenbru\tOtubru\tNuvenbru\tDizenbru
    M1\tJan\tFeb\tMar\tAbr\tMai\tJun\tJul\tAgo\tSet\tOtu\tNuv\tDiz
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tsigunda-fera\ttersa-fera\tkuarta-fera\tkinta-fera\tsesta-fera\tsábadu\tdumingu
    E1\tsig\tter\tkua\tkin\tses\tsab\tdum
    E2\tS\tT\tK\tK\tS\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t003Médiu di Greenwich\t016Oriental\t021Europa Sentral\t036Osidental\t046Sentral\t051Europa Oriental\t064Europa Oriental\t074Europa Sentral\t083di Sul di Áfrika\t091Avaí i Aleutas\t0a4Avaí i Aleutas\t0b1Alaska\t0c4Alaska\t0d1Atlántiku\t0h3Padron Oriental\t0i3Padron Sentral\t0l1Montanha\t0m4Montanha\t0p2Sentral\t0q3di Yukon\t0r2Oriental\t0t1Pasífiku\t0u4Pasífiku\t0v4Atlántiku\t101Kuba\t114Kuba\t121Pasífiku Mexikanu\t151San Pedru i Mikelon\t164San Pedru i Mikelon\t1c1Tera Nova\t1d4Tera Nova\t1e5Osidental\t1h5Oriental\t1i4Austrália Oriental\t301Europa Osidental\t314Europa Osidental\t321Kabu Verdi\t355Sentral\t364Austrália Sentral\t375Sentru-Osidental\t3c1Irlanda\t3d3Universal Kordenadu\t3f2Britániku\t3h1Avaí i Aleutas
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tCVE\u{200B}\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEEmiradus Árabi Unidu\tAFAfeganistãu\tAGAntigua i Barbuda\tAIAngila\tALAlbánia\tAMArménia\tAOAngola\tAQAntártika\tARArjentina\tASSamoa Merkanu\tATÁustria\tAUAustrália\tAWAruba\tAXIlhas Åland\tAZAzerbaidjan\tBABósnia i Erzegovina\tBBBarbadus\tBDBangladexi\tBEBéljika\tBFBurkina Fasu\tBGBulgária\tBHBarain\tBIBurundi\tBJBenin\tBLSan Bartolomeu\tBMBermudas\tBNBrunei\tBOBolívia\tBQKaraibas Olandezas\tBRBrazil\tBSBaamas\tBTButan\tBVIlha Buvê\tBWBotsuana\tBYBelarus\tBZBelizi\tCAKanadá\tCCIlhas Kokus (Keeling)\tCDKongu - Kinxasa\tCFRepublika Sentru-Afrikanu\tCGKongu - Brazavili\tCHSuisa\tCIKosta di Marfin\tCKIlhas Kuk\tCLXili\tCMKamarons\tCNXina\tCOKolómbia\tCRKosta Rika\tCUKuba\tCVKabu Verdi\tCWKurasau\tCXIlha di Natal\tCYXipri\tCZTxékia\tDEAlimanha\tDJDjibuti\tDKDinamarka\tDMDominika\tDORepúblika Dominikana\tDZArjélia\tECEkuador\tEEStónia\tEGEjitu\tEHSara Osidental\tERIritreia\tESSpanha\tETEtiópia\tFIFinlándia\tFJFidji\tFKIlhas Malvinas\tFMMikronézia\tFOIlhas Faroe\tFRFransa\tGAGabon\tGBReinu Unidu\tGDGranada\tGEJiórjia\tGFGiana Franseza\tGGGernzi\tGHGana\tGIJibraltar\tGLGronelándia\tGMGámbia\tGNGine\tGPGuadalupi\tGQGine Ekuatorial\tGRGrésia\tGSIlhas Jeórjia di Sul i Sanduixi di Sul\tGTGuatimala\tGUGuam\tGWGine-Bisau\tGYGiana\tHKHong Kong, Rejion Administrativu Spesial di Xina\tHMIlhas Heard i McDonald\tHNOnduras\tHRKroásia\tHTAití\tHUUngria\tIDIndonézia\tIEIrlanda\tILIsrael\tIMIlha di Man\tINÍndia\tIOIlhas Británikas di Índiku\tIQIraki\tIRIrãu\tISIslándia\tITItália\tJEJersi\tJMJamaika\tJOJordánia\tJPJapon\tKEKénia\tKGKirgistan\tKHKambodja\tKIKiribati\tKMKamoris\tKNSan Kristovan i Nevis\tKPKoreia di Norti\tKRKoreia di Sul\tKWKueiti\tKYIlhas Kaimon\tKZKazakistan\tLALaus\tLBLíbanu\tLCSanta Lúsia\tLILixenstain\tLKSri Lanka\tLRLibéria\tLSLezotu\tLTLituánia\tLULuxemburgu\tLVLetónia\tLYLíbia\tMAMarokus\tMCMónaku\tMDMoldávia\tMEMontenegru\tMFSan Martinhu (Fransa)\tMGMadagaskar\tMHIlhas Marxal\tMKMasidónia di Norti\tMLMali\tMMMianmar (Birmánia)\tMNMongólia\tMOMakau, Rejion Administrativu Spesial di Xina\tMPIlhas Marianas di Norti\tMQMartinika\tMRMauritánia\tMSMonserat\tMTMalta\tMUMaurísia\tMVMaldivas\tMWMalaui\tMXMéxiku\tMYMalázia\tMZMusambiki\tNANamíbia\tNCNova Kalidónia\tNENijer\tNFIlhas Norfolk\tNGNijéria\tNINikarágua\tNLOlanda\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNova Zilándia\tOMOman\tPAPanamá\tPEPeru\tPFPolinézia Franseza\tPGPapua-Nova Gine\tPHFilipinas\tPKPakistan\tPLPulónia\tPMSan Piere i Mikelon\tPNIlhas Pitkairn\tPRPortu Riku\tPSTiritóriu palistinianu\tPTPurtugal\tPWPalau\tPYParaguai\tQAKatar\tRERunion\tRORuménia\tRSSérvia\tRURúsia\tRWRuanda\tSAArábia Saudita\tSBIlhas Salumãu\tSCSeixelis\tSDSudon\tSESuésia\tSGSingapura\tSHSanta Ilena\tSISlovénia\tSJSvalbard i Jan Maien\tSKSlovákia\tSLSera Lioa\tSMSan Marinu\tSNSenegal\tSOSumália\tSRSurinami\tSSSudon di Sul\tSTSan Tume i Prínsipi\tSVEl Salvador\tSXSan Martinhu (Olanda)\tSYSíria\tSZEswatini\tTCIlhas Turkas i Kaikus\tTDTxadi\tTFTerras Franses di Sul\tTGTogu\tTHTailándia\tTJTadjikistan\tTKTokelau\tTLTimor Lesti\tTMTurkumenistan\tTNTunízia\tTOTonga\tTRTurkia\tTTTrinidad i Tobagu\tTVTuvalu\tTWTaiuan\tTZTanzánia\tUAUkránia\tUGUganda\tUMIlhas Minoris Distantis de Stadus Unidus\tUSStadus Unidos di Merka\tUYUruguai\tUZUzbekistan\tVAVatikanu\tVCSan Bisenti i Granadinas\tVEVinizuela\tVGIlhas Virjens Británikas\tVIIlhas Virjens Merkanas\tVNVietnam\tVUVanuatu\tWFUalis i Futuna\tWSSamoa\tXKKozovu\tYEIémen\tYTMaiote\tZAÁfrika di Sul\tZMZámbia\tZWZimbábui
    l\t i \t\t, \t, \t i \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tkabuverdianu\tkabuverdianu
    za\t#\tOra Padron di #\tOra di Veron #\tOra #\tOra di Veron di #\tOra Padron di Austrália #\tOra di Áfrika #
    @kea-CV\tkabuverdianu\tkabuverdianu (Kabu Verdi)
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t$\t\u{A0}\t3\t3\t1

    """
  }
}
