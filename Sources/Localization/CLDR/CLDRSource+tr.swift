// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `tr`: StaticString {
    """
    #tr
    t\t{HH}:{n}
    d.full\t{d} {M0} {y} {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}.{mm}.{y}
    dt.short\t{D} {T}
    dr.short\t{dd}.{mm}.{y}\u{2009}–\u{2009}\t{dd}.{mm}.{y}\t{dd}.{mm}.{y}\u{2009}–\u{2009}\t{dd}.{mm}.{y}\t{dd}.{mm}.{y}\u{2009}–\u{2009}\t{dd}.{mm}.{y}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tOcak\tŞubat\tMart\tNisan\tMayıs\tHaziran\tTemmuz\tAğustos\tEylül\tEkim\tKasım\tAralık
    M1\tOca\tŞub\tMar\tNis\tMay\tHaz\tTem\tAğu\tEyl\tEki\tKas\tAra
    M2\tO\tŞ\tM\tN\tM\tH\tT\tA\tE\tE\tK\tA
    E\t0\t1\t2
    E0\tPazartesi\tSalı\tÇarşamba\tPerşembe\tCuma\tCumartesi\tPazar
    E1\tPzt\tSal\tÇar\tPer\tCum\tCmt\tPaz
    E2\tP\tS\tÇ\tP\tC\tC\tP
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich Ortalama\t012Doğu Afrika\t021Orta Avrupa\t032Batı Afrika\t042Orta Afrika\t051Doğu Avrupa\t063Doğu Avrupa\t073Orta Avrupa\t081Güney Afrika\t091Hawaii-Aleut\t0a3Hawaii-Aleut\t0b1Alaska\t0c3Alaska\t0d1Atlantik\t0e1Brasilia\t0f1Arjantin\t0g1Paraguay\t0h1Kuzey Amerika Doğu\t0i1Kuzey Amerika Merkezi\t0j1Amazon\t0k1Kolombiya\t0l1Kuzey Amerika Dağ\t0m3Kuzey Amerika Dağ\t0n2Venezuela\t0o2Fransız Guyanası\t0p3Kuzey Amerika Merkezi\t0q2Yukon\t0r3Kuzey Amerika Doğu\t0s1Acre\t0t1Kuzey Amerika Pasifik\t0u3Kuzey Amerika Pasifik\t0v3Atlantik\t0y2Ekvador\t0z2Guyana\t101Küba\t113Küba\t121Meksika Pasifik Kıyısı\t132Bolivya\t141Peru\t151Saint Pierre ve Miquelon\t163Saint Pierre ve Miquelon\t171Uruguay\t181Fernando de Noronha\t192Surinam\t1a1Şili\t1b3Şili\t1c1Newfoundland\t1d3Newfoundland\t1e5Batı\t1f2Davis\t1g2Dumont-d’Urville\t1h5Doğu\t1i3Doğu Avustralya\t1j2Mawson\t1k1Yeni Zelanda\t1l3Yeni Zelanda\t1m2Rothera\t1n2Showa\t1o2Vostok\t1p1Arabistan\t1q2Kazakistan\t1r1Petropavlovsk-Kamçatski\t1s1Türkmenistan\t1t1Azerbaycan\t1u2Hindiçin\t1v1Krasnoyarsk\t1w2Kırgızistan\t1x2Brunei Darü’s-Selam\t1y1Hindistan\t1z1Yakutsk\t201Ulan Batur\t211Çin\t221Bangladeş\t232Doğu Timor\t242Körfez\t252Tacikistan\t261Hong Kong\t271Hovd\t281İrkutsk\t291Türkiye\t2a2Batı Endonezya\t2b2Doğu Endonezya\t2c1İsrail\t2d3İsrail\t2e2Afganistan\t2f1Pakistan\t2g2Nepal\t2h2Malezya\t2i1Magadan\t2j2Orta Endonezya\t2k1Filipinler\t2l1Omsk\t2m1Kore\t2n2Myanmar\t2o1Özbekistan\t2p1Singapur\t2q1Taipei\t2r1Gürcistan\t2s1İran\t2t2Butan\t2u1Japonya\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Ermenistan\t2y1Azorlar\t2z3Azorlar\t301Batı Avrupa\t313Batı Avrupa\t321Cape Verde\t332Güney Georgia\t341Falkland Adaları\t355Orta\t363Orta Avustralya\t375İç Batı\t381Lord Howe\t393Lord Howe\t3a1Paskalya Adası\t3b3Paskalya Adası\t3c1İrlanda\t3d0Eş Güdümlü Evrensel Zaman\t3e1Samara\t3f3İngiltere\t3g1Moskova\t3h1Hawaii-Aleut\t3i2Hint Okyanusu\t3j2Christmas Adası\t3k4Cocos\t3l2Fransız Güney ve Antarktika\t3m2Seyşeller\t3n2Maldivler\t3o1Mauritius\t3p2Reunion\t3q4Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w4Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t424Solomon\t432Chamorro\t444Line\t452Kosrae\t464Markiz\t471Samoa\t482Nauru\t492Niue\t4a1Norfolk Adası\t4b3Norfolk Adası\t4c1Yeni Kaledonya\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua Yeni Gine\t4h1Cook Adaları\t4i2Tahiti\t4j4Gilbert\t4k1Tonga\t4l2Wake Adası\t4m2Wallis ve Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t%#\t-%#
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTRY₺\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEBirleşik Arap Emirlikleri\tAFAfganistan\tAGAntigua ve Barbuda\tAIAnguilla\tALArnavutluk\tAMErmenistan\tAOAngola\tAQAntarktika\tARArjantin\tASAmerikan Samoası\tATAvusturya\tAUAvustralya\tAWAruba\tAXÅland Adaları\tAZAzerbaycan\tBABosna-Hersek\tBBBarbados\tBDBangladeş\tBEBelçika\tBFBurkina Faso\tBGBulgaristan\tBHBahreyn\tBIBurundi\tBJBenin\tBLSaint Barthelemy\tBMBermuda\tBNBrunei\tBOBolivya\tBQKarayip Hollandası\tBRBrezilya\tBSBahamalar\tBTButan\tBVBouvet Adası\tBWBotsvana\tBYBelarus\tBZBelize\tCAKanada\tCCCocos (Keeling) Adaları\tCDKongo - Kinşasa\tCFOrta Afrika Cumhuriyeti\tCGKongo - Brazavil\tCHİsviçre\tCICôte d’Ivoire\tCKCook Adaları\tCLŞili\tCMKamerun\tCNÇin\tCOKolombiya\tCRKosta Rika\tCUKüba\tCVCabo Verde\tCWCuraçao\tCXChristmas Adası\tCYKıbrıs\tCZÇekya\tDEAlmanya\tDJCibuti\tDKDanimarka\tDMDominika\tDODominik Cumhuriyeti\tDZCezayir\tECEkvador\tEEEstonya\tEGMısır\tEHBatı Sahra\tEREritre\tESİspanya\tETEtiyopya\tFIFinlandiya\tFJFiji\tFKFalkland Adaları\tFMMikronezya\tFOFaroe Adaları\tFRFransa\tGAGabon\tGBBirleşik Krallık\tGDGrenada\tGEGürcistan\tGFFransız Guyanası\tGGGuernsey\tGHGana\tGICebelitarık\tGLGrönland\tGMGambiya\tGNGine\tGPGuadeloupe\tGQEkvator Ginesi\tGRYunanistan\tGSGüney Georgia ve Güney Sandwich Adaları\tGTGuatemala\tGUGuam\tGWGine-Bissau\tGYGuyana\tHKÇin Hong Kong ÖİB\tHMHeard Adası ve McDonald Adaları\tHNHonduras\tHRHırvatistan\tHTHaiti\tHUMacaristan\tIDEndonezya\tIEİrlanda\tILİsrail\tIMMan Adası\tINHindistan\tIOBritanya Hint Okyanusu Toprakları\tIQIrak\tIRİran\tISİzlanda\tITİtalya\tJEJersey\tJMJamaika\tJOÜrdün\tJPJaponya\tKEKenya\tKGKırgızistan\tKHKamboçya\tKIKiribati\tKMKomorlar\tKNSaint Kitts ve Nevis\tKPKuzey Kore\tKRGüney Kore\tKWKuveyt\tKYCayman Adaları\tKZKazakistan\tLALaos\tLBLübnan\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberya\tLSLesotho\tLTLitvanya\tLULüksemburg\tLVLetonya\tLYLibya\tMAFas\tMCMonako\tMDMoldova\tMEKaradağ\tMFSaint Martin\tMGMadagaskar\tMHMarshall Adaları\tMKKuzey Makedonya\tMLMali\tMMMyanmar (Burma)\tMNMoğolistan\tMOÇin Makao ÖİB\tMPKuzey Mariana Adaları\tMQMartinik\tMRMoritanya\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldivler\tMWMalavi\tMXMeksika\tMYMalezya\tMZMozambik\tNANamibya\tNCYeni Kaledonya\tNENijer\tNFNorfolk Adası\tNGNijerya\tNINikaragua\tNLHollanda\tNONorveç\tNPNepal\tNRNauru\tNUNiue\tNZYeni Zelanda\tOMUmman\tPAPanama\tPEPeru\tPFFransız Polinezyası\tPGPapua Yeni Gine\tPHFilipinler\tPKPakistan\tPLPolonya\tPMSaint Pierre ve Miquelon\tPNPitcairn Adaları\tPRPorto Riko\tPSFilistin Bölgeleri\tPTPortekiz\tPWPalau\tPYParaguay\tQAKatar\tREReunion\tRORomanya\tRSSırbistan\tRURusya\tRWRuanda\tSASuudi Arabistan\tSBSolomon Adaları\tSCSeyşeller\tSDSudan\tSEİsveç\tSGSingapur\tSHSaint Helena\tSISlovenya\tSJSvalbard ve Jan Mayen\tSKSlovakya\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomali\tSRSurinam\tSSGüney Sudan\tSTSao Tome ve Principe\tSVEl Salvador\tSXSint Maarten\tSYSuriye\tSZEsvatini\tTCTurks ve Caicos Adaları\tTDÇad\tTFFransız Güney Toprakları\tTGTogo\tTHTayland\tTJTacikistan\tTKTokelau\tTLTimor-Leste\tTMTürkmenistan\tTNTunus\tTOTonga\tTRTürkiye\tTTTrinidad ve Tobago\tTVTuvalu\tTWTayvan\tTZTanzanya\tUAUkrayna\tUGUganda\tUMABD Küçük Harici Adaları\tUSAmerika Birleşik Devletleri\tUYUruguay\tUZÖzbekistan\tVAVatikan\tVCSaint Vincent ve Grenadinler\tVEVenezuela\tVGBritanya Virjin Adaları\tVIABD Virjin Adaları\tVNVietnam\tVUVanuatu\tWFWallis ve Futuna\tWSSamoa\tXKKosova\tYEYemen\tYTMayotte\tZAGüney Afrika\tZMZambiya\tZWZimbabve
    l\t ve \t\t, \t, \t ve \t
    lo\t veya \t\t, \t, \t veya \t
    w\t1
    x\tTürkçe\tTürkçe
    za\t#\t# Standart Saati\t# Saati\t# Yaz Saati\t# Adaları Saati\t# Avustralya Standart Saati
    @tr-CY\tTürkçe\tTürkçe (Kıbrıs)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tÖÖ\tÖS
    dtr.full\t{D}\u{202F}{a}\u{202F}{h}:{n}–\t{h}:{n}\t{D}\u{202F}{a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D}\u{202F}{a}\u{202F}{h}:{n}–\t{h}:{n}\t{D}\u{202F}{a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{D}\u{202F}{a}\u{202F}{h}:{n}–\t{h}:{n}\t{D}\u{202F}{a}\u{202F}{h}:{n}\u{2009}–\u{2009}\t{a}\u{202F}{h}:{n}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    @tr-TR\tTürkçe\tTürkçe (Türkiye)

    """
  }
}
