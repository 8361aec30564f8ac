// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lb`: StaticString {
    """
    #lb
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJanuar\tFebruar\tMäerz\tAbrëll\tMee\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJan\tFeb\tMäe\tAbr\tMee\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t3
    E0\tMéindeg\tDënschdeg\tMëttwoch\tDonneschdeg\tFreideg\tSamschdeg\tSonndeg
    E1\tMéi\tDën\tMët\tDon\tFre\tSam\tSon
    E3\tM\tD\tM\tD\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t005Mëttler Greenwich\t016Ostafrikan\t024Mëtteleuropä\t036Westafrikan\t046Zentralafrikan\t054Osteuropä\t067Osteuropä\t077Mëtteleuropä\t086Südafrikan\t098Hawaii-Aleuten\t0a3Hawaii-Aleuten-\t0b8Alaska\t0c3Alaska-\t0d8Atlantik\t0e8Brasília\t0f4Argentin\t0g4Paraguayan\t0h8Nordamerikanesch Ostküsten\t0i8Nordamerikanesch Inland\t0j8Amazonas\t0k4Kolumbian\t0l8Rocky-Mountain\t0m3Rocky-Mountain-\t0n5Venezuela\t0o5Franséisch-Guayane\t0p3Nordamerikanesch Inland-\t0r3Nordamerikanesch Ostküsten-\t0s8Acre\t0t8Nordamerikanesch Westküsten\t0u3Nordamerikanesch Westküsten-\t0v3Atlantik-\t0y6Ecuadorian\t0z5Guyana\t104Kuban\t117Kuban\t128Mexikanesch Pazifik\t136Bolivian\t144Peruan\t158Saint-Pierre-a-Miquelon\t163Saint-Pierre-a-Miquelon-\t174Uruguyan\t188Fernando-de-Noronha\t195Suriname\t1a4Chilen\t1b7Chilen\t1c8Neifundland\t1d3Neifundland-\t1e4Westaustral\t1f5Davis\t1g5Dumont-d’Urville\t1h4Ostaustral\t1i7Ostaustral\t1j5Mawson\t1k8Neiséiland\t1l3Neiséiland-\t1m5Rothera\t1n5Syowa\t1o5Wostok\t1p4Arab\t1r8Kamtschatka\t1s8Turkmenistan\t1t4Aserbeidschan\t1u5Indochina\t1v8Krasnojarsk\t1w5Kirgisistan\t1x5Brunei\t1y6Ind\t1z8Jakutsk\t208Ulaanbaatar\t214Chines\t228Bangladesch\t235Osttimor\t245Golf\t255Tadschikistan\t268Hong-Kong\t278Hovd\t288Irkutsk\t2a6Westindones\t2b6Ostindones\t2c4Israel\t2d7Israel\t2e5Afghanistan\t2f4Pakistan\t2g6Nepales\t2h6Malays\t2i8Magadan\t2j6Zentralindones\t2k4Philippinn\t2l8Omsk\t2m4Korean\t2n5Myanmar\t2o8Usbekistan\t2p2Singapur-Standardz\t2q8Taipei\t2r4Georg\t2s4Iran\t2t5Bhutan\t2u4Japan\t2v8Wladiwostok\t2w8Jekaterinbuerg\t2x4Armen\t2y8Azoren\t2z3Azoren-\t304Westeuropä\t317Westeuropä\t328Kap-Verde\t336Südgeorg\t348Falklandinselen\t354Zentralaustral\t367Zentralaustral\t374Zentral-/Westaustral\t388Lord-Howe\t393Lord-Howe-\t3a8Ouschterinsel\t3b3Ouschterinsel-\t3c7Ir\t3e8Samara\t3f7Brit\t3g1Moskauer \t3h8Hawaii-Aleuten\t3i5Indeschen Ozean\t3j5Chrëschtdagsinsel\t3k9Kokosi\t3l5Franséisch Süd- an Antarktisgebidder\t3m5Seychellen\t3n5Maldiven\t3o8Mauritius\t3p5Réunion\t3q9Marshalli\t3r8Chatham\t3s3Chatham-\t3u5Chuuk\t3v8Vanuatu\t3w9Phoenixi\t3x5Tokelau\t3y8Fidschi\t3z5Tuvalu\t405Galapagos\t415Gambier\t429Salomoni\t435Chamorro\t449Linneni\t455Kosrae\t465Marquesas\t478Samoa\t485Nauru\t495Niue\t4a8Norfolkinselen\t4b3Norfolkinselen-\t4c4Neikaledon\t4d5Palau\t4e9Pitcairni\t4f5Ponape\t4g5Papua-Neiguinea\t4h8Cookinselen\t4i5Tahiti\t4j9Gilbert-I\t4k4Tongan\t4l5Wake-Insel\t4m5Wallis-a-Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVereenegt Arabesch Emirater\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentinien\tASAmerikanesch-Samoa\tATÉisträich\tAUAustralien\tAWAruba\tAXÅlandinselen\tAZAserbaidschan\tBABosnien an Herzegowina\tBBBarbados\tBDBangladesch\tBEBelsch\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivien\tBQKaribescht Holland\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetinsel\tBWBotsuana\tBYWäissrussland\tBZBelize\tCAKanada\tCCKokosinselen\tCDKongo-Kinshasa\tCFZentralafrikanesch Republik\tCGKongo-Brazzaville\tCHSchwäiz\tCICôte d’Ivoire\tCKCookinselen\tCLChile\tCMKamerun\tCNChina\tCOKolumbien\tCRCosta Rica\tCUKuba\tCVKap Verde\tCWCuraçao\tCXChrëschtdagsinsel\tCYZypern\tCZTschechien\tDEDäitschland\tDJDschibuti\tDKDänemark\tDMDominica\tDODominikanesch Republik\tDZAlgerien\tECEcuador\tEEEstland\tEGEgypten\tEHWestsahara\tEREritrea\tESSpanien\tETEthiopien\tFIFinnland\tFJFidschi\tFKFalklandinselen\tFMMikronesien\tFOFäröer\tFRFrankräich\tGAGabun\tGBGroussbritannien\tGDGrenada\tGEGeorgien\tGFGuayane\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorialguinea\tGRGriicheland\tGSSüdgeorgien an déi Südlech Sandwichinselen\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKSpezialverwaltungszon Hong Kong\tHMHeard- a McDonald-Inselen\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngarn\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaika\tJOJordanien\tJPJapan\tKEKenia\tKGKirgisistan\tKHKambodscha\tKIKiribati\tKMKomoren\tKNSt. Kitts an Nevis\tKPNordkorea\tKRSüdkorea\tKWKuwait\tKYKaimaninselen\tKZKasachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULëtzebuerg\tLVLettland\tLYLibyen\tMAMarokko\tMCMonaco\tMDMoldawien\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMarshallinselen\tMKNordmazedonien\tMLMali\tMMMyanmar\tMNMongolei\tMOSpezialverwaltungszon Macau\tMPNërdlech Marianen\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiven\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCNeikaledonien\tNENiger\tNFNorfolkinsel\tNGNigeria\tNINicaragua\tNLHolland\tNONorwegen\tNPNepal\tNRNauru\tNUNiue\tNZNeiséiland\tOMOman\tPAPanama\tPEPeru\tPFFranséisch-Polynesien\tPGPapua-Neiguinea\tPHPhilippinnen\tPKPakistan\tPLPolen\tPMSt. Pierre a Miquelon\tPNPitcairninselen\tPRPuerto Rico\tPSPalestinensesch Autonomiegebidder\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumänien\tRSSerbien\tRURussland\tRWRuanda\tSASaudi-Arabien\tSBSalomonen\tSCSeychellen\tSDSudan\tSESchweden\tSGSingapur\tSHSt. Helena\tSISlowenien\tSJSvalbard a Jan Mayen\tSKSlowakei\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSüdsudan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZSwasiland\tTCTurks- a Caicosinselen\tTDTschad\tTFFranséisch Süd- an Antarktisgebidder\tTGTogo\tTHThailand\tTJTadschikistan\tTKTokelau\tTLOsttimor\tTMTurkmenistan\tTNTunesien\tTOTonga\tTRTierkei\tTTTrinidad an Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkrain\tUGUganda\tUMAmerikanesch-Ozeanien\tUSVereenegt Staaten\tUYUruguay\tUZUsbekistan\tVAVatikanstad\tVCSt. Vincent an d’Grenadinnen\tVEVenezuela\tVGBritesch Joffereninselen\tVIAmerikanesch Joffereninselen\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASüdafrika\tZMSambia\tZWSimbabwe
    l\t a(n) \t\t, \t, \t a(n) \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tLëtzebuergesch\tLëtzebuergesch
    za\t#\t#Normalzäit\t#äit\t#Summerzäit\t#esch Normalzäit\t#-Zäit\t#esch Zäit\t#esch Summerzäit\t#-Normalzäit\t#nselen-Zäit
    @lb-LU\tLëtzebuergesch\tLëtzebuergesch (Lëtzebuerg)

    """
  }
}
