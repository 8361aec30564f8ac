// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `wae`: StaticString {
    """
    #wae
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}.\u{2009}–\u{2009}\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJenner\tHornig\tMärze\tAbrille\tMeije\tBráčet\tHeiwet\tÖigšte\tHerbštmánet\tWímánet\tWintermánet\tChrištmánet
    M1\tJen\tHor\tMär\tAbr\tMei\tBrá\tHei\tÖig\tHer\tWím\tWin\tChr
    M2\tJ\tH\tM\tA\tM\tB\tH\tÖ\tH\tW\tW\tC
    E\t0\t1\t2
    E0\tMäntag\tZištag\tMittwuč\tFróntag\tFritag\tSamštag\tSunntag
    E1\tMän\tZiš\tMit\tFró\tFri\tSam\tSun
    E2\tM\tZ\tM\tF\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t021Mitteleuropä\t051Ošteuropä\t062Ošteuropä\t072Mitteleuropä\t0d1Atlant\t0v2Atlant\t301Wešteuropä\t312Wešteuropä
    nu\tlatn
    n.latn\t-#\t,\t'\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t'\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVereinigti Arabiše Emirat\tAFAfganištan\tAGAntigua und Barbuda\tAIAnguilla\tALAlbanie\tAMArmenie\tAOAngola\tAQAntarktis\tARArgentinie\tASAmerikaniš Samoa\tATÖštrič\tAUAustralie\tAWAruba\tAXAlandinslä\tAZAserbaidšan\tBABosnie und Herzegovina\tBBBarbados\tBDBangladeš\tBEBelgie\tBFBurkina Faso\tBGBulgarie\tBHBačrain\tBIBurundi\tBJBenin\tBLSt. Bartholomäus-Insla\tBMBermuda\tBNBrunei\tBOBoliwie\tBRBrasilie\tBSBahamas\tBTBhutan\tBVBouvetinsla\tBWBotswana\tBYWísrussland\tBZBelize\tCAKanada\tCCKokosinslä\tCDKongo-Kinshasa\tCFZentralafrikaniši Rebublik\tCGKongo Brazzaville\tCHSchwiz\tCIElfebeiküšta\tCKCookinslä\tCLTšile\tCMKamerun\tCNChina\tCOKolumbie\tCRCosta Rica\tCUKuba\tCVKap Verde\tCXWienäčtsinslä\tCYZypre\tCZTšečie\tDETitšland\tDJDšibuti\tDKDänemark\tDMDoninica\tDODominikaniši Rebublik\tDZAlgerie\tECEcuador\tEEEštland\tEGEgypte\tEHWeštsahara\tEREritrea\tESSchpanie\tETEthiopie\tFIFinnland\tFJFidši\tFKFalklandinslä\tFMMikronesie\tFOFäröe\tFRFrankrič\tGAGabon\tGBEngland\tGDGrenada\tGEGeorgie\tGFFranzösiš Guiana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGinea\tGPGuadeloupe\tGQEquatorialginea\tGRGričeland\tGSSüdgeorgie und d’südliče Senwičinslä\tGTGuatemala\tGUGuam\tGWGinea Bissau\tGYGuyana\tHKSonderverwaltigszona Hongkong\tHMHeard- und McDonald-Inslä\tHNHonduras\tHRKroatie\tHTHaiti\tHUUngare\tIDIndonesie\tIEIrland\tILIsrael\tIMIsle of Man\tINIndie\tIQIrak\tIRIran\tISIsland\tITItalie\tJEJersey\tJMJamaika\tJOJordanie\tJPJapan\tKEKenya\tKGKirgištan\tKHKambodša\tKIKiribati\tKMKomore\tKNSt. Kitts und Nevis\tKPNordkorea\tKRSüdkorea\tKWKuweit\tKYKaimaninslä\tKZKasačstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiečteštei\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitaue\tLULuxeburg\tLVLettland\tLYLübie\tMAMaroko\tMCMonago\tMDMoldau\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMaršalinslä\tMLMali\tMMBurma\tMNMongolei\tMOSonderverwaltigszona Makau\tMPNördliči Mariane\tMQMartinique\tMRMauretanie\tMSMonserrat\tMTMalta\tMUMauritius\tMVMalediwe\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCNiwkaledonie\tNENiger\tNFNorfolkinsla\tNGNigeria\tNINicaragua\tNLHoland\tNONorwäge\tNPNepal\tNRNauru\tNUNiue\tNZNiwséland\tOMOman\tPAPanama\tPEPeru\tPFFranzösiš Polinesie\tPGPapua Niwginea\tPHPhilippine\tPKPakištan\tPLPole\tPMSt. Pierre und Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPaleština\tPTPortugal\tPWPalau\tPYParaguai\tQAKatar\tRERéunion\tRORumänie\tRSSerbie\tRURussland\tRWRuanda\tSASaudi Arabie\tSBSalomone\tSCSečelle\tSDSudan\tSESchwede\tSGSingapur\tSHSt. Helena\tSISlowenie\tSJSvalbard und Jan Mayen\tSKSlowakei\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSTSão Tomé and Príncipe\tSVEl Salvador\tSYSürie\tSZSwasiland\tTCTurks- und Caicosinslä\tTDTšad\tTFFranzösiši Süd- und Antarktisgebiet\tTGTogo\tTHThailand\tTJTadšikistan\tTKTokelau\tTLOšttimor\tTMTurkmeništan\tTNTunesie\tTOTonga\tTRTürkei\tTTTrinidad und Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkraine\tUGUganda\tUMAmerikaniš Ozeanie\tUSAmerika\tUYUrugauy\tUZUsbekištan\tVAVatikan\tVCSt. Vincent und d’Grenadine\tVEVenezuela\tVGBritiši Jungfröiwinslä\tVIAmerikaniši Jungfröiwinslä\tVNVietnam\tVUVanuatu\tWFWallis und Futuna\tWSSamoa\tYEJéme\tYTMoyette\tZASüdafrika\tZMSambia\tZWSimbabwe
    l\t und \t\t, \t, \t und \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tWalser\tWalser
    za\t#\t#iši Standardzit\t#iši Summerzit
    @wae-CH\tWalser\tWalser (Schwiz)

    """
  }
}
