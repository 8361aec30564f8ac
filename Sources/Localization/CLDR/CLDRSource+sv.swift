// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sv`: StaticString {
    """
    #sv
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0} {dd} {M0}–\t{E0} {dd} {M0} {y}\t{E0} {dd} {M0}–\t{E0} {dd} {M0} {y}\t{E0} {dd} {M0} {y}–\t{E0} {dd} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}–\t{D}\t{d} {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}–\t{dd}\t{D}–\t{mm}-{dd}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}–\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuari\tfebruari\tmars\tapril\tmaj\tjuni\tjuli\taugusti\tseptember\toktober\tnovember\tdecember
    M1\tjan.\tfeb.\tmars\tapr.\tmaj\tjuni\tjuli\taug.\tsep.\tokt.\tnov.\tdec.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmåndag\ttisdag\tonsdag\ttorsdag\tfredag\tlördag\tsöndag
    E1\tmån\ttis\tons\ttors\tfre\tlör\tsön
    E2\tM\tT\tO\tT\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT−\t:\t\t1
    z\t002Greenwich\t015östafrikan\t024centraleuropei\t035västafrikan\t045centralafrikan\t054östeuropei\t068östeuropei\t078centraleuropei\t085sydafrikan\t094aleuti\t0a8aleuti\t0b7Alaska\t0c3Alaska,\t0d2nordamerikansk atlantnormal\t0e7Brasilia\t0f4östargentin\t0g4paraguayan\t0h4östnordamerikan\t0i4centralnordamerikan\t0j7Amazonas\t0k4colombian\t0l7Klippiga bergen\t0m3Klippiga bergen,\t0n5venezuelan\t0o2Franska Guyana\t0p8centralnordamerikan\t0q2Yukon\t0r8östnordamerikan\t0s4västbrasilian\t0t4västnordamerikan\t0u8västnordamerikan\t0v2nordamerikansk atlantsommar\t0y5ecuadorian\t0z2Guyana\t104kuban\t118kuban\t127mexikansk stillahavstid\t135bolivian\t144peruan\t157Saint-Pierre-et-Miquelon\t163Saint-Pierre-et-Miquelon,\t174uruguayan\t187Fernando de Noronha\t192Surinam\t1a4chilen\t1b8chilen\t1c7Newfoundland\t1d3Newfoundland,\t1e4västaustrali\t1f2Davis\t1g2Dumont d’Urville-\t1h4östaustrali\t1i8östaustrali\t1j2Mawson\t1k4nyzeeländ\t1l8nyzeeländ\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p4saudiarabi\t1q5kazakstan\t1r2Kamtjatkanormal\t1s4turkmen\t1t4azerbajdzjan\t1u5indokinesi\t1v7Krasnojarsk\t1w5kirgizi\t1x2Brunei\t1y5indi\t1z7Jakutsk\t207Ulaanbaatar\t214kinesi\t224bangladeshi\t235östtimori\t242Persiska viken\t252Tadzjikistan\t267Hongkong\t277Chovd\t287Irkutsk\t294turki\t2a5västindonesi\t2b5östindonesi\t2c4israeli\t2d8israeli\t2e5afghan\t2f4pakistan\t2g5nepalesi\t2h5malaysi\t2i7Magadan\t2j5centralindonesi\t2k4filippin\t2l7Omsk\t2m4korean\t2n5burmesi\t2o4uzbeki\t2p2Singapore\t2q7Taipei\t2r4georgi\t2s4iran\t2t5bhutan\t2u4japan\t2v7Vladivostok\t2w7Jekaterinburg\t2x4armeni\t2y4azori\t2z8azori\t304västeuropei\t318västeuropei\t327Kap Verde\t335sydgeorgi\t347Falklandsöarna\t354centralaustrali\t368centralaustrali\t374västcentralaustrali\t387Lord Howe\t393Lord Howe,\t3a7Påskön\t3b3Påskön,\t3c8irländ\t3d2koordinerad universell \t3e2Samaranormal\t3f8britti\t3g7Moskva\t3h7Honolulu\t3i6Brittiska Indiska ocean\t3j2Julöns \t3k6Keeling\t3l2Franska Sydterritoriernas \t3m2Seychellerna\t3n2Maldiverna\t3o7Mauritius\t3p2Réunion\t3q6Marshall\t3r7Chatham\t3s3Chatham,\t3t7Apia\t3u2Chuuk\t3v7Vanuatu\t3w2Enderbury\t3x2Tokelau\t3y7Fiji\t3z2Tuvalu\t402Galápagos\t412Gambier\t426Salomon\t432Chamorro\t446Line\t452Kosrae\t462Marquesas\t474samoan\t482Nauru\t492Niue\t4a1Norfolköns\t4b3Norfolköns\t4c7Nya Kaledonien\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua Nya Guineas \t4h1Cooköarnas\t4i2Tahiti\t4j2Kiribati\t4k7Tonga\t4l6Wake\t4m6Wallis- och Futuna
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tBBDBds$\tBMDBM$\tBRLBR$\tBSDBS$\tBZDBZ$\tCADCA$\tDKKDkr\tDOPRD$\tEGPEG£\tEUR€\tILS₪\tISKIkr\tJMDJM$\tMXNMX$\tNOKNkr\tSEKkr\tUSDUS$\tXAFFCFA\tXCDEC$\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEFörenade Arabemiraten\tAFAfghanistan\tAGAntigua och Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikanska Samoa\tATÖsterrike\tAUAustralien\tAWAruba\tAXÅland\tAZAzerbajdzjan\tBABosnien och Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgien\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLS:t Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribiska Nederländerna\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetön\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKokosöarna\tCDKongo-Kinshasa\tCFCentralafrikanska republiken\tCGKongo-Brazzaville\tCHSchweiz\tCIElfenbenskusten\tCKCooköarna\tCLChile\tCMKamerun\tCNKina\tCOColombia\tCRCosta Rica\tCUKuba\tCVKap Verde\tCWCuraçao\tCXJulön\tCYCypern\tCZTjeckien\tDETyskland\tDJDjibouti\tDKDanmark\tDMDominica\tDODominikanska republiken\tDZAlgeriet\tECEcuador\tEEEstland\tEGEgypten\tEHVästsahara\tEREritrea\tESSpanien\tETEtiopien\tFIFinland\tFJFiji\tFKFalklandsöarna\tFMMikronesien\tFOFäröarna\tFRFrankrike\tGAGabon\tGBStorbritannien\tGDGrenada\tGEGeorgien\tGFFranska Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatorialguinea\tGRGrekland\tGSSydgeorgien och Sydsandwichöarna\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong SAR\tHMHeardön och McDonaldöarna\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngern\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIOBrittiska territoriet i Indiska oceanen\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaica\tJOJordanien\tJPJapan\tKEKenya\tKGKirgizistan\tKHKambodja\tKIKiribati\tKMKomorerna\tKNS:t Kitts och Nevis\tKPNordkorea\tKRSydkorea\tKWKuwait\tKYCaymanöarna\tKZKazakstan\tLALaos\tLBLibanon\tLCS:t Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxemburg\tLVLettland\tLYLibyen\tMAMarocko\tMCMonaco\tMDMoldavien\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshallöarna\tMKNordmakedonien\tMLMali\tMMMyanmar (Burma)\tMNMongoliet\tMOMacao SAR\tMPNordmarianerna\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiverna\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMoçambique\tNANamibia\tNCNya Kaledonien\tNENiger\tNFNorfolkön\tNGNigeria\tNINicaragua\tNLNederländerna\tNONorge\tNPNepal\tNRNauru\tNUNiue\tNZNya Zeeland\tOMOman\tPAPanama\tPEPeru\tPFFranska Polynesien\tPGPapua Nya Guinea\tPHFilippinerna\tPKPakistan\tPLPolen\tPMS:t Pierre och Miquelon\tPNPitcairnöarna\tPRPuerto Rico\tPSPalestinska territorierna\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORumänien\tRSSerbien\tRURyssland\tRWRwanda\tSASaudiarabien\tSBSalomonöarna\tSCSeychellerna\tSDSudan\tSESverige\tSGSingapore\tSHS:t Helena\tSISlovenien\tSJSvalbard och Jan Mayen\tSKSlovakien\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSydsudan\tSTSão Tomé och Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZEswatini\tTCTurks- och Caicosöarna\tTDTchad\tTFFranska sydterritorierna\tTGTogo\tTHThailand\tTJTadzjikistan\tTKTokelauöarna\tTLÖsttimor\tTMTurkmenistan\tTNTunisien\tTOTonga\tTRTurkiet\tTTTrinidad och Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMUSA:s yttre öar\tUSUSA\tUYUruguay\tUZUzbekistan\tVAVatikanstaten\tVCS:t Vincent och Grenadinerna\tVEVenezuela\tVGBrittiska Jungfruöarna\tVIAmerikanska Jungfruöarna\tVNVietnam\tVUVanuatu\tWFWallis- och Futunaöarna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASydafrika\tZMZambia\tZWZimbabwe
    l\t och \t\t, \t, \t och \t
    lo\t eller \t\t, \t, \t eller \t
    w\t1
    x\tsvenska\tsvenska
    za\t#\t# normaltid\t#tid\t# sommartid\t#sk normaltid\t#sk tid\t#öarnas tid\t#, normaltid\t#sk sommartid
    @sv-AX\tsvenska\tsvenska (Åland)
    d.short\t{d}.{m}.{y}
    dr.short\t{y}-{mm}-{dd}–\t{dd}\t{y}-{mm}-{dd}–\t{mm}-{dd}\t{y}-{mm}-{dd}–\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{y}-{mm}-{dd} {T}
    @sv-FI\tsvenska\tsvenska (Finland)
    t\t{H}.{n}
    d.short\t{d}.{m}.{y}
    dr.short\t{d}–\t{D}\t{d}.{m}–\t{D}\t{D}–\t{D}
    @sv-SE\tsvenska\tsvenska (Sverige)

    """
  }
}
