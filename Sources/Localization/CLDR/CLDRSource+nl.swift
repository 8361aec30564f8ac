// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nl`: StaticString {
    """
    #nl
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} om {T}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} om {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuari\tfebruari\tmaart\tapril\tmei\tjuni\tjuli\taugustus\tseptember\toktober\tnovember\tdecember
    M1\tjan\tfeb\tmrt\tapr\tmei\tjun\tjul\taug\tsep\tokt\tnov\tdec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmaandag\tdinsdag\twoensdag\tdonderdag\tvrijdag\tzaterdag\tzondag
    E1\tma\tdi\two\tdo\tvr\tza\tzo
    E2\tM\tD\tW\tD\tV\tZ\tZ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Mean Time\t019Oost-Afrik\t025Midden-Europe\t039West-Afrik\t049Centraal-Afrik\t055Oost-Europe\t06bOost-Europe\t07bMidden-Europe\t089Zuid-Afrik\t097Hawaii-Aleoet\t0a4Hawaii-Aleoetische \t0b1Alaska-\t0c4Alaska-\t0d1Atlantic-\t0eaBrazili\t0f5Argentijn\t0gaParaguay\t0h1Eastern-\t0i1Central-\t0j1Amazone-\t0kaColombi\t0l1Mountain-\t0m4Mountain-\t0n9Venezol\t0o9Frans-Guy\t0p4Central-\t0q2Yukon-\t0r4Eastern-\t0s1Acre-\t0t1Pacific-\t0u4Pacific-\t0v4Atlantic-\t0w5Groenland\t0xbGroenland\t0y9Ecuador\t0z9Guy\t10aCub\t11bCubaan\t121Mexicaanse Pacific-\t139Bolivi\t14aPeru\t151Saint Pierre en Miquelon-\t164Saint Pierre en Miquelon-\t17aUruguay\t181Fernando de Noronha-\t193Surinaam\t1a5Chileen\t1bbChileen\t1c1Newfoundland-\t1d4Newfoundland-\t1e7West-Austral\t1f2Davis-\t1g2Dumont-d’Urville-\t1h7Oost-Austral\t1i4Oost-Australische \t1j2Mawson-\t1k5Nieuw-Zeeland\t1lbNieuw-Zeeland\t1m2Rothera-\t1n2Syowa-\t1o2Vostok-\t1p7Arab\t1q3Kazach\t1r1Petropavlovsk-Kamtsjatski-\t1s5Turkmeen\t1taAzerbeidzj\t1u3Indochine\t1v1Krasnojarsk-\t1w8Kirgiz\t1x3Brunei\t1y3India\t1z1Jakoetsk-\t201Ulaanbaatar-\t215Chine\t225Bengale\t233Oost-Timore\t241Golf-\t253Tadzjiek\t265Hongkong\t271Hovd-\t281Irkoetsk-\t295Turk\t2a8West-Indones\t2b8Oost-Indones\t2c7Israël\t2d4Israëlische \t2e9Afgh\t2faPakist\t2g3Nepale\t2h8Maleis\t2i1Magadan-\t2j8Centraal-Indones\t2k5Filipijn\t2l1Omsk-\t2maKore\t2n3Myanmare\t2o5Oezbeek\t2p5Singapore\t2q1Taipei-\t2r7Georg\t2saIr\t2t9Bhut\t2u5Japan\t2v1Vladivostok-\t2w1Jekaterinenburg-\t2x5Armeen\t2y1Azoren-\t2z4Azoren-\t305West-Europe\t31bWest-Europe\t327Kaapverd\t338Zuid-Georg\t345Falklandeiland\t357Midden-Austral\t364Midden-Australische \t371Midden-Australische westelijke \t385Lord Howe-eiland\t39bLord Howe-eiland\t3a5Paaseiland\t3bbPaaseiland\t3c5Ier\t3d2gecoördineerde wereld\t3e1Samara-\t3fbBrit\t3g1Moskou-\t3h7Hawaii-Aleoet\t3i2Indische Oceaan-\t3j6Christmas\t3k6Cocos\t3l8Franse zuidelijke en Antarct\t3m3Seychel\t3n8Maldiv\t3oaMauriti\t3p3Réunion\t3q6Marshall\t3r1Chatham-\t3s4Chatham-\t3t1Apia-\t3u3Chuuk\t3vaVanuatu\t3w6Phoenix\t3x6Tokelau-\t3y7Fij\t3z9Tuvalu\t406Galapagos\t416Gambier\t426Salomons\t432Chamorro-\t446Line-\t453Kosrae\t466Marquesas\t47aSamo\t489Nauru\t493Niue\t4a5Norfolkeiland\t4bbNorfolkeiland\t4c7Nieuw-Caledon\t4d3Belau\t4e6Pitcairn\t4f2Pohnpei-\t4g3Papoea-Nieuw-Guinee\t4h5Cookeiland\t4i9Tahiti\t4j6Gilbert\t4kaTong\t4l6Wake-\t4m3Wallis en Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤\u{A0}-#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADC$\tCNYCN¥\tEUR€\tFJDFJ$\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tSBDSI$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tZWGZiG
    r\tADAndorra\tAEVerenigde Arabische Emiraten\tAFAfghanistan\tAGAntigua en Barbuda\tAIAnguilla\tALAlbanië\tAMArmenië\tAOAngola\tAQAntarctica\tARArgentinië\tASAmerikaans-Samoa\tATOostenrijk\tAUAustralië\tAWAruba\tAXÅland\tAZAzerbeidzjan\tBABosnië en Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgië\tBFBurkina Faso\tBGBulgarije\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribisch Nederland\tBRBrazilië\tBSBahama’s\tBTBhutan\tBVBouveteiland\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocoseilanden\tCDCongo-Kinshasa\tCFCentraal-Afrikaanse Republiek\tCGCongo-Brazzaville\tCHZwitserland\tCIIvoorkust\tCKCookeilanden\tCLChili\tCMKameroen\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVKaapverdië\tCWCuraçao\tCXChristmaseiland\tCYCyprus\tCZTsjechië\tDEDuitsland\tDJDjibouti\tDKDenemarken\tDMDominica\tDODominicaanse Republiek\tDZAlgerije\tECEcuador\tEEEstland\tEGEgypte\tEHWestelijke Sahara\tEREritrea\tESSpanje\tETEthiopië\tFIFinland\tFJFiji\tFKFalklandeilanden\tFMMicronesia\tFOFaeröer\tFRFrankrijk\tGAGabon\tGBVerenigd Koninkrijk\tGDGrenada\tGEGeorgië\tGFFrans-Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenland\tGMGambia\tGNGuinee\tGPGuadeloupe\tGQEquatoriaal-Guinea\tGRGriekenland\tGSZuid-Georgia en Zuidelijke Sandwicheilanden\tGTGuatemala\tGUGuam\tGWGuinee-Bissau\tGYGuyana\tHKHongkong SAR van China\tHMHeard en McDonaldeilanden\tHNHonduras\tHRKroatië\tHTHaïti\tHUHongarije\tIDIndonesië\tIEIerland\tILIsraël\tIMIsle of Man\tINIndia\tIOBrits Indische Oceaanterritorium\tIQIrak\tIRIran\tISIJsland\tITItalië\tJEJersey\tJMJamaica\tJOJordanië\tJPJapan\tKEKenia\tKGKirgizië\tKHCambodja\tKIKiribati\tKMComoren\tKNSaint Kitts en Nevis\tKPNoord-Korea\tKRZuid-Korea\tKWKoeweit\tKYKaaimaneilanden\tKZKazachstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitouwen\tLULuxemburg\tLVLetland\tLYLibië\tMAMarokko\tMCMonaco\tMDMoldavië\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshalleilanden\tMKNoord-Macedonië\tMLMali\tMMMyanmar (Birma)\tMNMongolië\tMOMacau SAR van China\tMPNoordelijke Marianen\tMQMartinique\tMRMauritanië\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiven\tMWMalawi\tMXMexico\tMYMaleisië\tMZMozambique\tNANamibië\tNCNieuw-Caledonië\tNENiger\tNFNorfolk\tNGNigeria\tNINicaragua\tNLNederland\tNONoorwegen\tNPNepal\tNRNauru\tNUNiue\tNZNieuw-Zeeland\tOMOman\tPAPanama\tPEPeru\tPFFrans-Polynesië\tPGPapoea-Nieuw-Guinea\tPHFilipijnen\tPKPakistan\tPLPolen\tPMSaint-Pierre en Miquelon\tPNPitcairneilanden\tPRPuerto Rico\tPSPalestijnse gebieden\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORoemenië\tRSServië\tRURusland\tRWRwanda\tSASaoedi-Arabië\tSBSalomonseilanden\tSCSeychellen\tSDSoedan\tSEZweden\tSGSingapore\tSHSint-Helena\tSISlovenië\tSJSpitsbergen en Jan Mayen\tSKSlowakije\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalië\tSRSuriname\tSSZuid-Soedan\tSTSao Tomé en Principe\tSVEl Salvador\tSXSint-Maarten\tSYSyrië\tSZEswatini\tTCTurks- en Caicoseilanden\tTDTsjaad\tTFFranse Gebieden in de zuidelijke Indische Oceaan\tTGTogo\tTHThailand\tTJTadzjikistan\tTKTokelau\tTLOost-Timor\tTMTurkmenistan\tTNTunesië\tTOTonga\tTRTurkije\tTTTrinidad en Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAOekraïne\tUGOeganda\tUMKleine afgelegen eilanden van de Verenigde Staten\tUSVerenigde Staten\tUYUruguay\tUZOezbekistan\tVAVaticaanstad\tVCSaint Vincent en de Grenadines\tVEVenezuela\tVGBritse Maagdeneilanden\tVIAmerikaanse Maagdeneilanden\tVNVietnam\tVUVanuatu\tWFWallis en Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAZuid-Afrika\tZMZambia\tZWZimbabwe
    l\t en \t\t, \t, \t en \t
    lo\t of \t\t, \t, \t of \t
    w\t1
    x\tNederlands\tNederlands
    za\t#\t#standaardtijd\t#tijd\t#se tijd\t#zomertijd\t#se standaardtijd\t#eilandse tijd\t#ische standaardtijd\t#ische tijd\t#aanse tijd\t#aanse standaardtijd\t#se zomertijd
    @nl-AW\tNederlands\tNederlands (Aruba)
    s\tAWGAfl.
    @nl-BE\tNederlands\tNederlands (België)
    d.short\t{d}/{mm}/{y}
    @nl-BQ\tNederlands\tNederlands (Caribisch Nederland)
    s\tUSD$
    @nl-CW\tNederlands\tNederlands (Curaçao)
    @nl-SX\tNederlands\tNederlands (Sint-Maarten)
    s\tANGNAf.
    @nl-SR\tNederlands\tNederlands (Suriname)
    s\tSRD$
    @nl-NL\tNederlands\tNederlands (Nederland)

    """
  }
}
