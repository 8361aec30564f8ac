// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `rm`: StaticString {
    """
    #rm
    t\t{HH}:{n}
    d.full\t{E0}, ils {d} {M1} {y}
    dt.full\t{D} a las {T}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{E0} {d} {M1} {y}\t{E0} {d} {M1}\u{2009}–\u{2009}\t{E0} {d} {M1} {y}\t{E0} {d} {M1} {y}\u{2009}–\u{2009}\t{E0} {d} {M1} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} a las {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a las {T}\u{2009}–\u{2009}\t{D} a las {T}
    d.short\t{dd}-{mm}-{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}-{m}-{yy}\u{2009}–\u{2009}\t{d}-{m}-{yy}\t{d}-{m}-{yy}\u{2009}–\u{2009}\t{d}-{m}-{yy}\t{d}-{m}-{yy}\u{2009}–\u{2009}\t{d}-{m}-{yy}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t3
    M0\tschaner\tfavrer\tmars\tavrigl\tmatg\tzercladur\tfanadur\tavust\tsettember\toctober\tnovember\tdecember
    M1\tda schaner\tda favrer\tda mars\td’avrigl\tda matg\tda zercladur\tda fanadur\td’avust\tda settember\td’october\tda november\tda december
    M2\tschan.\tfavr.\tmars\tavr.\tmatg\tzercl.\tfan.\tavust\tsett.\toct.\tnov.\tdec.
    M3\tS\tF\tM\tA\tM\tZ\tF\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tglindesdi\tmardi\tmesemna\tgievgia\tvenderdi\tsonda\tdumengia
    E1\tgli\tma\tme\tgie\tve\tso\tdu
    E2\tG\tM\tM\tG\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{202F}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t\u{202F}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirats Arabs Unids\tAFAfganistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASSamoa Americana\tATAustria\tAUAustralia\tAWAruba\tAXInslas Aland\tAZAserbaidschan\tBABosnia ed Erzegovina\tBBBarbados\tBDBangladesch\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSon Barthélemy\tBMBermudas\tBNBrunei\tBOBolivia\tBQPajais Bass caribics\tBRBrasilia\tBSBahamas\tBTButan\tBVInsla da Bouvet\tBWBotsuana\tBYBelarus\tBZBelize\tCACanada\tCCInslas Cocos\tCDCongo-Kinshasa\tCFRepublica Centralafricana\tCGCongo-Brazzaville\tCHSvizra\tCICosta d’Ivur\tCKInslas Cook\tCLChile\tCMCamerun\tCNChina\tCOColumbia\tCRCosta Rica\tCUCuba\tCVCap Verd\tCWCuraçao\tCXInsla da Nadal\tCYCipra\tCZTschechia\tDEGermania\tDJDschibuti\tDKDanemarc\tDMDominica\tDORepublica Dominicana\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgipta\tEHSahara Occidentala\tEREritrea\tESSpagna\tETEtiopia\tFIFinlanda\tFJFidschi\tFKInslas Falkland\tFMMicronesia\tFOInslas Feroe\tFRFrantscha\tGAGabun\tGBReginavel Unì\tGDGrenada\tGEGeorgia\tGFGuyana Franzosa\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönlanda\tGMGambia\tGNGuinea\tGPGuadalupa\tGQGuinea Equatoriala\tGRGrezia\tGSGeorgia dal Sid e las Inslas Sandwich dal Sid\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKRegiun d’administraziun speziala Hongkong, China\tHMInslas da Heard e McDonald\tHNHonduras\tHRCroazia\tHTHaiti\tHUUngaria\tIDIndonesia\tIEIrlanda\tILIsrael\tIMInsla da Man\tINIndia\tIOTerritori Britannic da l’Ocean Indic\tIQIrac\tIRIran\tISIslanda\tITItalia\tJEJersey\tJMGiamaica\tJOJordania\tJPGiapun\tKEKenia\tKGKirghistan\tKHCambodscha\tKIKiribati\tKMComoras\tKNSon Cristof e Nevis\tKPCorea dal Nord\tKRCorea dal Sid\tKWKuwait\tKYInslas Cayman\tKZKasachstan\tLALaos\tLBLibanon\tLCSontga Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxemburg\tLVLettonia\tLYLibia\tMAMaroc\tMCMonaco\tMDMoldavia\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHInslas da Marshall\tMKMacedonia dal Nord\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMORegiun d’administraziun speziala Macao, China\tMPInslas Mariannas dal Nord\tMQMartinica\tMRMauretania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaledivas\tMWMalawi\tMXMexico\tMYMalaisia\tMZMosambic\tNANamibia\tNCNova Caledonia\tNENiger\tNFInsla Norfolk\tNGNigeria\tNINicaragua\tNLPajais Bass\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelanda\tOMOman\tPAPanama\tPEPeru\tPFPolinesia Franzosa\tPGPapua Nova Guinea\tPHFilippinas\tPKPakistan\tPLPologna\tPMSaint Pierre e Miquelon\tPNPitcairn\tPRPuerto Rico\tPSTerritori Palestinais\tPTPortugal\tPWPalau\tPYParaguai\tQAQatar\tRERéunion\tRORumenia\tRSSerbia\tRURussia\tRWRuanda\tSAArabia Saudita\tSBInslas da Salomon\tSCSeychellas\tSDSudan\tSESvezia\tSGSingapur\tSHSontg’Elena\tSISlovenia\tSJSvalbard e Jan Mayen\tSKSlovachia\tSLSierra Leone\tSMSon Marin\tSNSenegal\tSOSomalia\tSRSurinam\tSSSudan dal Sid\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCInslas Turks e Caicos\tTDTschad\tTFTerritoris Franzos Meridiunals\tTGTogo\tTHTailanda\tTJTadschikistan\tTKTokelau\tTLTimor da l’Ost\tTMTurkmenistan\tTNTunesia\tTOTonga\tTRTirchia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUcraina\tUGUganda\tUMInslas Pitschnas Perifericas dals Stadis Unids da l’America\tUSStadis Unids da l’America\tUYUruguai\tUZUsbekistan\tVACitad dal Vatican\tVCSon Vincenz e las Grenadinas\tVEVenezuela\tVGInslas Virginas Britannicas\tVIInslas Virginas Americanas\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKCosovo\tYEJemen\tYTMayotte\tZAAfrica dal Sid\tZMSambia\tZWSimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t u \t\t, \t, \t u \t
    w\t1
    x\trumantsch\trumantsch
    @rm-CH\trumantsch\trumantsch (Svizra)

    """
  }
}
