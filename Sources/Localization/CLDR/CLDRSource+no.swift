// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `no`: StaticString {
    """
    #no
    t\t{HH}:{n}
    d.full\t{E0} {d}. {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0} {d}.–\t{D}\t{E0} {d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}–\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t3
    M0\tjanuar\tfebruar\tmars\tapril\tmai\tjuni\tjuli\taugust\tseptember\toktober\tnovember\tdesember
    M1\tjan\tfeb\tmar\tapr\tmai\tjun\tjul\taug\tsep\tokt\tnov\tdes
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmandag\ttirsdag\tonsdag\ttorsdag\tfredag\tlørdag\tsøndag
    E1\tman.\ttir.\tons.\ttor.\tfre.\tlør.\tsøn.
    E2\tM\tT\tO\tT\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tGBP£\tNOKkr\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEDe forente arabiske emirater\tAFAfghanistan\tAGAntigua og Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikansk Samoa\tATØsterrike\tAUAustralia\tAWAruba\tAXÅland\tAZAserbajdsjan\tBABosnia-Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribisk Nederland\tBRBrasil\tBSBahamas\tBTBhutan\tBVBouvetøya\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCKokosøyene\tCDKongo\tCFDen sentralafrikanske republikk\tCGKongo-Brazzaville\tCHSveits\tCIElfenbenskysten\tCKCookøyene\tCLChile\tCMKamerun\tCNKina\tCOColombia\tCRCosta Rica\tCUCuba\tCVKapp Verde\tCWCuraçao\tCXChristmasøya\tCYKypros\tCZTsjekkia\tDETyskland\tDJDjibouti\tDKDanmark\tDMDominica\tDODen dominikanske republikk\tDZAlgerie\tECEcuador\tEEEstland\tEGEgypt\tEHVest-Sahara\tEREritrea\tESSpania\tETEtiopia\tFIFinland\tFJFiji\tFKFalklandsøyene\tFMMikronesiaføderasjonen\tFOFærøyene\tFRFrankrike\tGAGabon\tGBStorbritannia\tGDGrenada\tGEGeorgia\tGFFransk Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrønland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatorial-Guinea\tGRHellas\tGSSør-Georgia og Sør-Sandwichøyene\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong SAR Kina\tHMHeard- og McDonaldøyene\tHNHonduras\tHRKroatia\tHTHaiti\tHUUngarn\tIDIndonesia\tIEIrland\tILIsrael\tIMMan\tINIndia\tIODet britiske territoriet i Indiahavet\tIQIrak\tIRIran\tISIsland\tITItalia\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKirgisistan\tKHKambodsja\tKIKiribati\tKMKomorene\tKNSaint Kitts og Nevis\tKPNord-Korea\tKRSør-Korea\tKWKuwait\tKYCaymanøyene\tKZKasakhstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxemburg\tLVLatvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshalløyene\tMKNord-Makedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR Kina\tMPNord-Marianene\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldivene\tMWMalawi\tMXMexico\tMYMalaysia\tMZMosambik\tNANamibia\tNCNy-Caledonia\tNENiger\tNFNorfolkøya\tNGNigeria\tNINicaragua\tNLNederland\tNONorge\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFransk Polynesia\tPGPapua Ny-Guinea\tPHFilippinene\tPKPakistan\tPLPolen\tPMSaint-Pierre-et-Miquelon\tPNPitcairnøyene\tPRPuerto Rico\tPSDet palestinske området\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussland\tRWRwanda\tSASaudi-Arabia\tSBSalomonøyene\tSCSeychellene\tSDSudan\tSESverige\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard og Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSør-Sudan\tSTSão Tomé og Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks- og Caicosøyene\tTDTsjad\tTFDe franske sørterritorier\tTGTogo\tTHThailand\tTJTadsjikistan\tTKTokelau\tTLØst-Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTyrkia\tTTTrinidad og Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMUSAs ytre øyer\tUSUSA\tUYUruguay\tUZUsbekistan\tVAVatikanstaten\tVCSt. Vincent og Grenadinene\tVEVenezuela\tVGDe britiske jomfruøyene\tVIDe amerikanske jomfruøyene\tVNVietnam\tVUVanuatu\tWFWallis og Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASør-Afrika\tZMZambia\tZWZimbabwe
    l\t og \t\t, \t, \t og \t
    lo\t eller \t\t, \t, \t eller \t
    w\t1
    x\tnorsk\tnorsk

    """
  }
}
