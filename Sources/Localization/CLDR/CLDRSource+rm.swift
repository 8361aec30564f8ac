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
    z\t00bmeridian da Greenwich\t016Africa Orientala\t025Europa Centrala\t036Africa Occidentala\t046Africa Centrala\t055Europa Orientala\t067Europa Orientala\t077Europa Centrala\t085Africa Meridiunala\t099Hawai e las Aleutinas\t0a3l Hawai e da las Aleutinas\t0b5Alasca\t0c7Alasca\t0d5Atlantic USA\t0e8 Brasilia\t0f5Argentina\t0g9Paraguai\t0h5ost USA\t0i9center USA\t0j5Amazonas\t0k8 Columbia\t0l1ls Rocky Mountains\t0m3ls Rocky Mountains\t0naVenezuela\t0oaGuyana Franzosa\t0p3l center USA\t0qbYukon\t0r7ost USA\t0t9Pacific USA\t0u3l Pacific USA\t0v7Atlantic USA\t0y6Ecuador\t0zaGuyana\t108 Cuba\t113 la Cuba\t120temp normal mexican dal Pacific\t13aBolivia\t149Peru\t151 Saint Pierre e Miquelon\t163 Saint Pierre e Miquelon\t175Uruguai\t181 Fernando de Noronha\t19bSurinam\t1a9Chile\t1b3l Chile\t1c8 Terranova\t1d3 la Terranova\t1e9vest da l’Australia\t1f2 Davis\t1g2 Dumont d’Urville\t1h5ost da l’Australia\t1i7ost da l’Australia\t1j2 Mawson\t1k8 Nova Zelanda\t1l3 la Nova Zelanda\t1m2 Rothera\t1n2 Shōwa\t1o2 Vostok\t1p0temp normal arab\t1qbKasachstan\t1s9Turkmenistan\t1t5Aserbaidschan\t1u6Indochina\t1v1 Krasnojarsk\t1wbKirghistan\t1xbBrunei\t1y5India\t1z1 Jakutsk\t201d Ulaanbaatar\t218 China\t229Bangladesch\t23bTimor da l’Ost\t249Golf\t25bTadschikistan\t269Hongkong\t271 Hovd\t281d Irkutsk\t2abvest da l’Indonesia\t2b6ost da l’Indonesia\t2c5Israel\t2d7Israel\t2e6Afganistan\t2f9Pakistan\t2gbNepal\t2haMalaisia\t2i1 Magadan\t2jbcenter da l’Indonesia\t2k8s Filippinas\t2l1d Omsk\t2m8 Corea\t2nbMyanmar\t2o5Usbekistan\t2p9Singapur\t2q9Taiwan\t2r8 Georgia\t2s5Iran\t2tbButan\t2u9Giapun\t2v1 Vladivostok\t2w1 Jekaterinburg\t2x5Armenia\t2y8s Azoras\t2z3 las Azoras\t305Europa dal Vest\t317Europa dal Vest\t329Cap Verd\t33aGeorgia dal Sid\t348s Inslas Falkland\t359center da l’Australia\t363l center da l’Australia\t379center-vest da l’Australia\t381 Lord Howe\t393 Lord Howe\t3a5Insla da Pasca\t3b7Insla da Pasca\t3c7Irlanda\t3d0temp universal coordinà\t3f3 la Gronda Britannia\t3g1 Moscau\t3h9Hawai e las Aleutinas\t3i6Ocean Indic\t3j6Insla da Nadal\t3k4Cocos\t3l2ls Territoris Franzos Meridiunals ed Antarctics\t3m2 las Seychellas\t3n2 las Maledivas\t3o9Mauritius\t3paRéunion\t3q4da Marshall\t3r8s Inslas Chatham\t3s3 las Inslas Chatham\t3t8 Samoa\t3u2 Chuuk\t3v9Vanuatu\t3w4Fenix\t3x2 Tokelau\t3y9Fidschi\t3z4da Tuvalu\t404Galápagos\t414Gambier\t424da Salomon\t432ls Chamorro\t444da la Lingia\t452 Kosrae\t464Marquesas\t478 Samoa Americana\t482 Nauru\t492 Niue\t4a5Insla Norfolk\t4b7Insla Norfolk\t4c8 Nova Caledonia\t4d2 Palau\t4e4Pitcairn\t4f2 Pohnpei\t4gaPapua Nova Guinea\t4h8s Inslas Cook\t4i2 Tahiti\t4j4Gilbert\t4k1 Tonga\t4l6Insla Wake\t4m2 Wallis e Futuna
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
    za\t#\ttemp normal da#\ttemp da#\ttemp da stad da#\ttemp da las Inslas #\ttemp normal da l’#\ttemp da l’#\ttemp da stad da l’#\ttemp normal da la#\ttemp normal dal #\ttemp da la #\ttemp dal #
    @rm-CH\trumantsch\trumantsch (Svizra)

    """
  }
}
