// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fy`: StaticString {
    """
    #fy
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} om {T}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} om {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.short\t{dd}-{mm}-{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJannewaris\tFebrewaris\tMaart\tApril\tMaaie\tJuny\tJuly\tAugustus\tSeptimber\tOktober\tNovimber\tDesimber
    M1\tJan\tFeb\tMrt\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmoandei\ttiisdei\twoansdei\ttongersdei\tfreed\tsneon\tsnein
    E1\tmo\tti\two\tto\tfr\tso\tsi
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Mean Time\t019East-Afrik\t025Midden-Europee\t039West-Afrik\t049Sintraal-Afrik\t055East-Europee\t067East-Europee\t077Midden-Europee\t089Sûd-Afrik\t095Hawaii-Aleoety\t0a7Hawaii-Aleoety\t0b1Alaska-\t0c4Alaska-\t0d1Atlantic-\t0eaBrazylj\t0f5Argentyn\t0gaParaguay\t0h1Eastern-\t0i1Central-\t0j1Amazone-\t0kaKolombi\t0l1Mountain-\t0m4Mountain-\t0n9Fenezol\t0o9Frâns-Guy\t0p4Central-\t0r4Eastern-\t0s1Acre-\t0t1Pasifik-\t0u4Pasifik-\t0v4Atlantic-\t0y9Ecuador\t0z9Guy\t10aKub\t117Kubaan\t139Bolivi\t14aPeru\t151Saint Pierre en Miquelon-\t164Saint Pierre en Miquelon-\t17aUruguay\t181Fernando de Noronha-\t193Surinaam\t1a5Sileen\t1b7Sileen\t1c1Newfoundlânske-\t1d4Newfoundlânske-\t1e5West-Australy\t1f2Davis \t1g2Dumont-d’Urville \t1h5East-Australy\t1i7East-Australy\t1j2Mawson \t1k5Nij-Seelân\t1l7Nij-Seelân\t1m2Rothera \t1n2Syowa \t1o2Vostok \t1p5Araby\t1r1Petropavlovsk-Kamtsjatski-\t1s1Turkmeense \t1taAzerbeidzj\t1u8Yndochine\t1v1Krasnojarsk-\t1w3Kirgizy\t1x8Brunei\t1y3Yndiaa\t1z1Jakoetsk-\t201Ulaanbaatar \t215Sinee\t221Bengalese \t238East-Timore\t241Golf \t258Tadzjiek\t261Hongkongse \t271Hovd \t281Irkoetsk-\t2a3West-Yndonezy\t2b3East-Yndonezy\t2c5Israëly\t2d7Israëly\t2e9Afgh\t2faPakist\t2g8Nepale\t2h3Maleisy\t2i1Magadan-\t2j3Sintraal-Yndonezy\t2k1Filipijnse \t2l1Omsk-\t2maKore\t2n8Myanmare\t2o1Oezbeekse \t2p1Singaporese \t2q1Taipei \t2r5Georgy\t2saIr\t2t9Bhut\t2u5Japan\t2v1Vladivostok-\t2w1Jekaterinenburg-\t2x1Armeense \t2y1Azoren-\t2z4Azoren-\t305West-Europee\t317West-Europee\t325Kaapverdy\t333Sûd-Georgy\t345Falklâneilân\t355Midden-Australy\t367Midden-Australy\t371Midden-Australyske westelijke \t385Lord Howe-eilân\t397Lord Howe-eilân\t3a5Peaskeeilân\t3b7Peaskeeilân\t3c4Ierse \t3e1Samara-\t3f4Britse \t3g1Moskou-\t3h5Hawaii-Aleoety\t3i2Yndyske Oceaan-\t3j6Kryst\t3k6Kokos\t3l3Frânske Súdlike en Antarcty\t3m8Seychel\t3n3Maldivy\t3oaMauriti\t3p8Réunion\t3q6Marshall\t3r1Chatham \t3s4Chatham \t3u8Chuuk\t3vaVanuatu\t3w6Phoenix\t3x6Tokelau-\t3y5Fijy\t3z9Tuvalu\t406Galapagos\t416Gambier\t426Salomons\t432Chamorro-\t446Line-\t458Kosrae\t466Marquesas\t47aSamo\t489Nauru\t498Niue\t4a5Norfolkeilân\t4b7Norfolkeilân\t4c5Nij-Kaledony\t4d8Belau\t4e3Pitcairneillân\t4f2Pohnpei \t4g3Papoea-Nij-Guinee\t4h1Cookeilânse \t4i9Tahiti\t4j6Gilbert\t4kaTong\t4l6Wake-\t4m8Wallis en Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤\u{A0}#-\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADC$\tCNYCN¥\tEUR€\tFJDFJ$\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tSBDSI$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEVerenigde Arabyske Emiraten\tAFAfghanistan\tAGAntigua en Barbuda\tAIAnguilla\tALAlbanië\tAMArmenië\tAOAngola\tAQAntarctica\tARArgentinië\tASAmerikaansk Samoa\tATEastenryk\tAUAustralië\tAWAruba\tAXÅlân\tAZAzerbeidzjan\tBABosnië en Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgië\tBFBurkina Faso\tBGBulgarije\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribysk Nederlân\tBRBrazilië\tBSBahama’s\tBTBhutan\tBVBouveteilân\tBWBotswana\tBYWit-Ruslân\tBZBelize\tCACanada\tCCKokosilanen\tCDCongo-Kinshasa\tCFSintraal-Afrikaanske Republyk\tCGCongo-Brazzaville\tCHSwitserlân\tCIIvoorkust\tCKCookeilannen\tCLChili\tCMKameroen\tCNSina\tCOKolombia\tCRCosta Rica\tCUKuba\tCVKaapverdië\tCWCuraçao\tCXKrysteilan\tCYSyprus\tCZTsjechje\tDEDútslân\tDJDjibouti\tDKDenemarken\tDMDominika\tDODominikaanske Republyk\tDZAlgerije\tECEcuador\tEEEstlân\tEGEgypte\tEHWestelijke Sahara\tEREritrea\tESSpanje\tETEthiopië\tFIFinlân\tFJFiji\tFKFalklâneilannen\tFMMicronesië\tFOFaeröer\tFRFrankrijk\tGAGabon\tGBVerenigd Koninkrijk\tGDGrenada\tGEGeorgië\tGFFrans-Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrienlân\tGMGambia\tGNGuinee\tGPGuadeloupe\tGQEquatoriaal-Guinea\tGRGrikelân\tGSSûd-Georgia en Sûdlike Sandwicheilannen\tGTGuatemala\tGUGuam\tGWGuinee-Bissau\tGYGuyana\tHKHongkong SAR van Sina\tHMHeard- en McDonaldeilannen\tHNHonduras\tHRKroatië\tHTHaïti\tHUHongarije\tIDYndonesië\tIEIerlân\tILIsraël\tIMIsle of Man\tINIndia\tIQIrak\tIRIran\tISYslân\tITItalië\tJEJersey\tJMJamaica\tJOJordanië\tJPJapan\tKEKenia\tKGKirgizië\tKHCambodja\tKIKiribati\tKMComoren\tKNSaint Kitts en Nevis\tKPNoard-Korea\tKRSûd-Korea\tKWKoeweit\tKYCaymaneilannen\tKZKazachstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitouwen\tLULuxemburg\tLVLetlân\tLYLibië\tMAMarokko\tMCMonaco\tMDMoldavië\tMEMontenegro\tMFSaint-Martin\tMGMadeiaskar\tMHMarshalleilannen\tMLMali\tMMMyanmar (Birma)\tMNMongolië\tMOMacao SAR van Sina\tMPNoardlike Marianeneilannen\tMQMartinique\tMRMauritanië\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiven\tMWMalawi\tMXMexico\tMYMaleisië\tMZMozambique\tNANamibië\tNCNij-Caledonië\tNENiger\tNFNorfolkeilân\tNGNigeria\tNINicaragua\tNLNederlân\tNONoarwegen\tNPNepal\tNRNauru\tNUNiue\tNZNij-Seelân\tOMOman\tPAPanama\tPEPeru\tPFFrans-Polynesië\tPGPapoea-Nij-Guinea\tPHFilipijnen\tPKPakistan\tPLPolen\tPMSaint-Pierre en Miquelon\tPNPitcairneilannen\tPRPuerto Rico\tPSPalestynske gebieten\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORoemenië\tRSServië\tRURuslân\tRWRwanda\tSASaoedi-Arabië\tSBSalomonseilannen\tSCSeychellen\tSDSoedan\tSEZweden\tSGSingapore\tSHSint-Helena\tSISlovenië\tSJSpitsbergen en Jan Mayen\tSKSlowakije\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalië\tSRSuriname\tSSSûd-Soedan\tSTSao Tomé en Principe\tSVEl Salvador\tSXSint-Maarten\tSYSyrië\tSZSwazilân\tTCTurks- en Caicoseilannen\tTDTsjaad\tTFFranse Gebieden in de zuidelijke Indyske Oseaan\tTGTogo\tTHThailân\tTJTadzjikistan\tTKTokelau\tTLEast-Timor\tTMTurkmenistan\tTNTunesië\tTOTonga\tTRTurkije\tTTTrinidad en Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAOekraïne\tUGOeganda\tUMLyts ôflizzen eilannen fan de Ferienigde Staten\tUSFerienigde Staten\tUYUruguay\tUZOezbekistan\tVAVaticaanstêd\tVCSaint Vincent en de Grenadines\tVEVenezuela\tVGBritse Maagdeneilannen\tVIAmerikaanske Maagdeneilannen\tVNVietnam\tVUVanuatu\tWFWallis en Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASûd-Afrika\tZMZambia\tZWZimbabwe
    l\t en \t\t, \t, \t en \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tFrysk\tFrysk
    za\t#\t#standerttiid\t#tiid\t#ske tiid\t#simmertiid\t#ske standerttiid\t#eilânske tiid\t#ske simmertiid\t#se tiid\t#aanske tiid\t#aanske standerttiid
    @fy-NL\tFrysk\tFrysk (Nederlân)

    """
  }
}
