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
