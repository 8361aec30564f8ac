// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `gsw`: StaticString {
    """
    #gsw
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
    mr\t{mm}\u{2009}–\u{2009}\t{mm}.{y}\t{mm}.{y}\u{2009}–\u{2009}\t{mm}.{y}
    M\t0\t1\t2
    M0\tJanuar\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAuguscht\tSeptämber\tOktoober\tNovämber\tDezämber
    M1\tJan\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMääntig\tZiischtig\tMittwuch\tDunschtig\tFriitig\tSamschtig\tSunntig
    E1\tMä.\tZi.\tMi.\tDu.\tFr.\tSa.\tSu.
    E2\tM\tD\tM\tD\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t013Oscht\t021Mitteleuropäischi \t033Wescht\t043Zentral\t051Oschteuropäischi \t062Oscht\t072Mittel\t080Süüdafrikanischi ziit\t0b1Alaska-\t0c0Alaska-Summerziit\t0i1Amerika-Zentraal \t0j1Amazonas-\t0p0Amerika-Zentraal Summerziit\t0s1Acre-\t2e0Afghanischtan-Ziit\t301Weschteuropäischi \t312Wescht\t3g1Moskauer\u{20}
    nu\tlatn
    n.latn\t−#\t.\t'\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t.\t'\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVeräinigti Arabischi Emirate\tAFAfganischtan\tAGAntigua und Barbuda\tAIAnguilla\tALAlbaanie\tAMArmeenie\tAOAngoola\tAQAntarktis\tARArgentiinie\tASAmerikaanisch-Samoa\tATÖöschtriich\tAUAuschtraalie\tAWAruba\tAXAaland-Insle\tAZAserbäidschan\tBABosnie und Herzegowina\tBBBarbados\tBDBangladesch\tBEBelgie\tBFBurkina Faaso\tBGBulgaarie\tBHBachräin\tBIBurundi\tBJBenin\tBLSt. Barthelemi\tBMBermuuda\tBNBrunäi Tarussalam\tBOBoliivie\tBRBrasilie\tBSBahaamas\tBTBhutan\tBVBouvet-Insle\tBWBotswana\tBYWiissrussland\tBZBelize\tCAKanada\tCCKokos-Insle\tCDTemokraatischi Republik Kongo\tCFZentraalafrikaanischi Republik\tCGKongo\tCHSchwiiz\tCIElfebäiküschte\tCKCook-Insle\tCLTschile\tCMKamerun\tCNChiina\tCOKolumbie\tCRCoschta Rica\tCUKuba\tCVKap Verde\tCXWienachts-Insle\tCYZypere\tCZTschechischi Republik\tDETüütschland\tDJTschibuuti\tDKTänemark\tDMTominica\tDOTominikaanischi Republik\tDZAlgeerie\tECEcuador\tEEEestland\tEGÄgüpte\tEHWeschtsahara\tERÄritreea\tESSchpanie\tETÄthiopie\tFIFinnland\tFJFitschi\tFKFalkland-Insle\tFMMikroneesie\tFOFäröer\tFRFrankriich\tGAGabun\tGBVeräinigts Chönigriich\tGDGrenada\tGEGeoorgie\tGFFranzösisch-Guäjaana\tGGGäärnsi\tGHGaana\tGIGibraltar\tGLGröönland\tGMGambia\tGNGineea\tGPGuadälup\tGQÄquatoriaalgineea\tGRGriecheland\tGSSüüdgeorgie und d’süüdlichi Sändwitsch-Insle\tGTGuatemaala\tGUGuam\tGWGineea-Bissau\tGYGuäjaana\tHKSonderverwaltigszone Hongkong\tHMHöörd- und MäcDonald-Insle\tHNHonduras\tHRKroaazie\tHTHaiti\tHUUngarn\tIDIndoneesie\tIEIrland\tILIsrael\tIMInsle vo Män\tINIndie\tIQIraak\tIRIraan\tISIisland\tITItaalie\tJEDschörsi\tJMDschamäika\tJOJordaanie\tJPJapan\tKEKeenia\tKGKirgiisischtan\tKHKambodscha\tKIKiribaati\tKMKomoore\tKNSt. Kitts und Niuwis\tKPDemokraatischi Volksrepublik Koreea\tKRRepublik Koreea\tKWKuwäit\tKYKäimän-Insle\tKZKasachschtan\tLALaaos\tLBLibanon\tLCSt. Lutschiia\tLILiächteschtäi\tLKSchri Lanka\tLRLibeeria\tLSLesooto\tLTLittaue\tLULuxemburg\tLVLettland\tLYLüübie\tMAMarokko\tMCMonaco\tMDRepublik Moldau\tMEMonteneegro\tMFSt. Martin\tMGMadagaschkar\tMHMarshallinsle\tMLMaali\tMMMyanmar (Burma)\tMNMongolei\tMOSonderverwaltigszone Macao\tMPNördlichi Mariaane\tMQMartinigg\tMRMauretaanie\tMSMoosörrat\tMTMalta\tMUMauriizius\tMVMalediiwe\tMWMalaawi\tMXMexiko\tMYMaläisia\tMZMosambik\tNANamiibia\tNCNöikaledoonie\tNENiger\tNFNorfolk-Insle\tNGNigeeria\tNINicaraagua\tNLHolland\tNONorweege\tNPNeepal\tNRNauru\tNUNiue\tNZNöiseeland\tOMOmaan\tPAPanama\tPEPeru\tPFFranzösisch-Polineesie\tPGPapua-Neuguinea\tPHPhilippiine\tPKPakischtan\tPLPoole\tPMSt. Pierr und Miggelo\tPNPitggäärn\tPRPuerto Riggo\tPSPaläschtinänsischi Gebiet\tPTPortugal\tPWPalau\tPYParaguai\tQAGgatar\tREReünioon\tRORumäänie\tRSSärbie\tRURussland\tRWRuanda\tSASaudi-Araabie\tSBSalomoone\tSCSeischälle\tSDSudan\tSESchweede\tSGSingapuur\tSHSt. Helena\tSISloweenie\tSJSvalbard und Jaan Määie\tSKSlowakäi\tSLSierra Leoone\tSMSan Mariino\tSNSenegal\tSOSomaalie\tSRSurinam\tSTSao Tome und Prinssipe\tSVEl Salvador\tSYSüürie\tSZSwasiland\tTCTörks- und Gaiggos-Insle\tTDTschad\tTFFranzösischi Süüd- und Antarktisgebiet\tTGToogo\tTHThailand\tTJTadschikischtan\tTKTokelau\tTLOschttimor\tTMTurkmeenischtan\tTNTuneesie\tTOTonga\tTRTürggei\tTTTrinidad und Tobaago\tTVTuvalu\tTWTaiwan\tTZTansaniia\tUAUkraiine\tUGUganda\tUMAmerikanisch-Ozeaanie\tUSVeräinigti Schtaate\tUYUruguay\tUZUschbeekischtan\tVAVatikanstadt\tVCSt. Vincent und d’Grönadiine\tVEVenezueela\tVGBritischi Jungfere-Insle\tVIAmerikaanischi Jungfere-Insle\tVNWietnam\tVUWanuatu\tWFWallis und Futuuna\tWSSamooa\tYEJeeme\tYTMajott\tZASüüdafrika\tZMSambia\tZWSimbabwe
    l\t und \t\t, \t, \t und \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tSchwiizertüütsch\tSchwiizertüütsch
    za\t#\t#Schtandardziit\t#europäischi Summerziit\t#afrikanischi Ziit
    @gsw-CH\tSchwiizertüütsch\tSchwiizertüütsch (Schwiiz)
    @gsw-FR\tSchwiizertüütsch\tSchwiizertüütsch (Frankriich)
    @gsw-LI\tSchwiizertüütsch\tSchwiizertüütsch (Liächteschtäi)

    """
  }
}
