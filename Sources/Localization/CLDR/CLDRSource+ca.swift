// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ca`: StaticString {
    """
    #ca
    t\t{H}:{n}
    d.full\t{E0}, {d} {M1} del {y}
    dt.full\t{D}, a les {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, a les {T}\u{2009}–\u{2009}\t{D}, a les {T}
    d.long\t{d} {M1} del {y}
    dt.long\t{D}, a les {T}
    dr.long\t{d}–\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, a les {T}\u{2009}–\u{2009}\t{D}, a les {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} del {y}
    mr\t{M0} del {y}\u{2009}–\u{2009}\t{M0} del {y}\t{M0} del {y}\u{2009}–\u{2009}\t{M0} del {y}
    M\t0\t2\t4
    M0\tgener\tfebrer\tmarç\tabril\tmaig\tjuny\tjuliol\tagost\tsetembre\toctubre\tnovembre\tdesembre
    M1\tde gener\tde febrer\tde març\td’abril\tde maig\tde juny\tde juliol\td’agost\tde setembre\td’octubre\tde novembre\tde desembre
    M2\tgen.\tfebr.\tmarç\tabr.\tmaig\tjuny\tjul.\tag.\tset.\toct.\tnov.\tdes.
    M4\tGN\tFB\tMÇ\tAB\tMG\tJN\tJL\tAG\tST\tOC\tNV\tDS
    E\t0\t1\t1
    E0\tdilluns\tdimarts\tdimecres\tdijous\tdivendres\tdissabte\tdiumenge
    E1\tdl.\tdt.\tdc.\tdj.\tdv.\tds.\tdg.
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002el meridià de Greenwich\t018Àfrica oriental\t029Europa central\t038Àfrica occidental\t048Àfrica central\t059Europa oriental\t063d’Europa oriental\t073d’Europa central\t08aÀfrica meridional\t095Hawaii-Aleutianes\t0a3de Hawaii-Aleutianes\t0b9Alaska\t0c3d’Alaska\t0daAtlàntic\t0e5Brasília\t0faArgentina\t0g1el Paraguai\t0h6Hora estàndard oriental\t0i6Hora estàndard central\t0jaAmazones\t0k5Colòmbia\t0l6Hora estàndard de muntanya\t0m6Hora d’estiu de muntanya\t0n4Veneçuela\t0o4la Guaiana Francesa\t0p6Hora d’estiu central\t0q4Yukon\t0r6Hora d’estiu oriental\t0t6Hora estàndard del Pacífic\t0u6Hora d’estiu del Pacífic\t0v3de l’Atlàntic\t0y8Equador\t0z4Guyana\t105Cuba\t113de Cuba\t121el Pacífic de Mèxic\t134Bolívia\t141el Perú\t155Saint-Pierre-et-Miquelon\t163de Saint-Pierre-et-Miquelon\t17aUruguai\t185Fernando de Noronha\t194Surinam\t1a5Xile\t1b3de Xile\t1c5Terranova\t1d3de Terranova\t1e9Austràlia occidental\t1f4Davis\t1g4Dumont d’Urville\t1h9Austràlia oriental\t1i3d’Austràlia oriental\t1j4Mawson\t1k5Nova Zelanda\t1l3de Nova Zelanda\t1m4Rothera\t1n4Syowa\t1o4Vostok\t1p0Hora estàndard àrab\t1q2el Kazakhstan\t1r5Petropavlovsk de Kamtxatka\t1s1el Turkmenistan\t1taAzerbaidjan\t1u8Indoxina\t1v5Krasnoiarsk\t1w2el Kirguizstan\t1x4Brunei Darussalam\t1y8Índia\t1z5Iakutsk\t209Ulaanbaatar\t215la Xina\t225Bangladesh\t234Timor Oriental\t241el Golf\t252el Tadjikistan\t265Hong Kong\t275Khovd\t289Irkutsk\t295Turquia\t2a8oest d’Indonèsia\t2b8est d’Indonèsia\t2c9Israel\t2d3d’Israel\t2e8Afganistan\t2f1el Pakistan\t2g2el Nepal\t2h4Malàisia\t2i5Magadan\t2j0Hora central d’Indonèsia\t2k5les Filipines\t2l9Omsk\t2m5Corea\t2n4Myanmar\t2oaUzbekistan\t2p4Singapur\t2q5Taipei\t2r5Geòrgia\t2saIran\t2t4Bhutan\t2u1el Japó\t2v5Vladivostok\t2w5Iekaterinburg\t2x9Armènia\t2y5les Açores\t2z3de les Açores\t309Europa occidental\t313d’Europa occidental\t325Cap Verd\t334Geòrgia del Sud\t345les illes Falkland\t359Austràlia central\t363d’Austràlia central\t379Austràlia centre-occidental\t385Lord Howe\t390Horari d’estiu de Lord Howe\t3aailla de Pasqua\t3b3de l’illa de Pasqua\t3c9Irlanda\t3d0Temps universal coordinat\t3e5Samara\t3f3britànica\t3g5Moscou\t3h5Hawaii-Aleutianes\t3i8oceà Índic\t3j4Kiritimati\t3k7Cocos\t3l2’Antàrtida i de les Terres Australs Antàrtiques Franceses\t3m4les Seychelles\t3n4les Maldives\t3o5Maurici\t3p4Reunió\t3q7Marshall\t3r5Chatham\t3s3de Chatham\t3t9Apia\t3u4Chuuk\t3v5Vanatu\t3w7Phoenix\t3x4Tokelau\t3y5Fiji\t3z4Tuvalu\t404Galápagos\t414Gambier\t427Salomó\t435Chamorro\t447Line\t454Kosrae\t464les Marqueses\t475Samoa\t484Nauru\t494Niue\t4aailla Norfolk\t4b3de l’illa Norfolk\t4c5Nova Caledònia\t4d4Palau\t4e4Pitcairn\t4f4Ponape\t4g4Papua Nova Guinea\t4h5les illes Cook\t4i4Tahití\t4j7Gilbert\t4k5Tonga\t4l7Wake\t4m4Wallis i Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tNZDNZ$\tTHB฿\tTWDNT$\tVND₫\tXAFFCFA\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirats Àrabs Units\tAFAfganistan\tAGAntigua i Barbuda\tAIAnguilla\tALAlbània\tAMArmènia\tAOAngola\tAQAntàrtida\tARArgentina\tASSamoa Americana\tATÀustria\tAUAustràlia\tAWAruba\tAXIlles Åland\tAZAzerbaidjan\tBABòsnia i Hercegovina\tBBBarbados\tBDBangladesh\tBEBèlgica\tBFBurkina Faso\tBGBulgària\tBHBahrain\tBIBurundi\tBJBenín\tBLSaint-Barthélemy\tBMBermudes\tBNBrunei\tBOBolívia\tBQCarib Neerlandès\tBRBrasil\tBSBahames\tBTBhutan\tBVIlla Bouvet\tBWBotswana\tBYBelarús\tBZBelize\tCACanadà\tCCIlles Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepública Centreafricana\tCGCongo - Brazzaville\tCHSuïssa\tCICôte d’Ivoire\tCKIlles Cook\tCLXile\tCMCamerun\tCNXina\tCOColòmbia\tCRCosta Rica\tCUCuba\tCVCap Verd\tCWCuraçao\tCXIlla Christmas\tCYXipre\tCZTxèquia\tDEAlemanya\tDJDjibouti\tDKDinamarca\tDMDominica\tDORepública Dominicana\tDZAlgèria\tECEquador\tEEEstònia\tEGEgipte\tEHSàhara Occidental\tEREritrea\tESEspanya\tETEtiòpia\tFIFinlàndia\tFJFiji\tFKIlles Falkland\tFMMicronèsia\tFOIlles Fèroe\tFRFrança\tGAGabon\tGBRegne Unit\tGDGrenada\tGEGeòrgia\tGFGuaiana Francesa\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenlàndia\tGMGàmbia\tGNGuinea\tGPGuadalupe\tGQGuinea Equatorial\tGRGrècia\tGSIlles Geòrgia del Sud i Sandwich del Sud\tGTGuatemala\tGUGuam\tGWGuinea Bissau\tGYGuyana\tHKHong Kong (RAE Xina)\tHMIlles Heard i McDonald\tHNHondures\tHRCroàcia\tHTHaití\tHUHongria\tIDIndonèsia\tIEIrlanda\tILIsrael\tIMIlla de Man\tINÍndia\tIOTerritori Britànic de l’Oceà Índic\tIQIraq\tIRIran\tISIslàndia\tITItàlia\tJEJersey\tJMJamaica\tJOJordània\tJPJapó\tKEKenya\tKGKirguizstan\tKHCambodja\tKIKiribati\tKMComores\tKNSaint Kitts i Nevis\tKPCorea del Nord\tKRCorea del Sud\tKWKuwait\tKYIlles Caiman\tKZKazakhstan\tLALao\tLBLíban\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLibèria\tLSLesotho\tLTLituània\tLULuxemburg\tLVLetònia\tLYLíbia\tMAMarroc\tMCMònaco\tMDMoldàvia\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHIlles Marshall\tMKMacedònia del Nord\tMLMali\tMMMyanmar (Birmània)\tMNMongòlia\tMOMacau (RAE Xina)\tMPIlles Marianes del Nord\tMQMartinica\tMRMauritània\tMSMontserrat\tMTMalta\tMUMaurici\tMVMaldives\tMWMalawi\tMXMèxic\tMYMalàisia\tMZMoçambic\tNANamíbia\tNCNova Caledònia\tNENíger\tNFIlla Norfolk\tNGNigèria\tNINicaragua\tNLPaïsos Baixos\tNONoruega\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelanda\tOMOman\tPAPanamà\tPEPerú\tPFPolinèsia Francesa\tPGPapua Nova Guinea\tPHFilipines\tPKPakistan\tPLPolònia\tPMSaint-Pierre-et-Miquelon\tPNIlles Pitcairn\tPRPuerto Rico\tPSTerritoris palestins\tPTPortugal\tPWPalau\tPYParaguai\tQAQatar\tREIlla de la Reunió\tRORomania\tRSSèrbia\tRURússia\tRWRuanda\tSAAràbia Saudí\tSBIlles Salomó\tSCSeychelles\tSDSudan\tSESuècia\tSGSingapur\tSHSanta Helena\tSIEslovènia\tSJSvalbard i Jan Mayen\tSKEslovàquia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomàlia\tSRSurinam\tSSSudan del Sud\tSTSão Tomé i Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSíria\tSZEswatini\tTCIlles Turks i Caicos\tTDTxad\tTFTerres Australs Antàrtiques Franceses\tTGTogo\tTHTailàndia\tTJTadjikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunísia\tTOTonga\tTRTurquia\tTTTrinidad i Tobago\tTVTuvalu\tTWTaiwan\tTZTanzània\tUAUcraïna\tUGUganda\tUMIlles Menors Allunyades dels Estats Units\tUSEstats Units\tUYUruguai\tUZUzbekistan\tVACiutat del Vaticà\tVCSaint Vincent i les Grenadines\tVEVeneçuela\tVGIlles Verges Britàniques\tVIIlles Verges dels Estats Units\tVNVietnam\tVUVanuatu\tWFWallis i Futuna\tWSSamoa\tXKKosovo\tYEIemen\tYTMayotte\tZASud-àfrica\tZMZàmbia\tZWZimbàbue
    l\t i \t\t, \t, \t i \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tcatalà\tcatalà
    za\t#\tHora estàndard d#\tHora d#\tHora d’estiu #\tHora de #\tHora estàndard de #\t# d’Amèrica del Nord\tHora de les illes #\tHora de l’#\tHora estàndard d’#\tHora estàndard de l’#
    @ca-AD\tcatalà\tcatalà (Andorra)
    @ca-ES\tcatalà\tcatalà (Espanya)
    @ca-FR\tcatalà\tcatalà (França)
    @ca-IT\tcatalà\tcatalà (Itàlia)

    """
  }
}
