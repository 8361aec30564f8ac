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
    @ca-AD\tcatalà\tcatalà (Andorra)
    @ca-ES\tcatalà\tcatalà (Espanya)
    @ca-FR\tcatalà\tcatalà (França)
    @ca-IT\tcatalà\tcatalà (Itàlia)

    """
  }
}
