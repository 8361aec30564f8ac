// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `dsb`: StaticString {
    """
    #dsb
    t\t{H}:{n}
    d.full\t{E0}, {d}. {M1} {y}
    dt.full\t{D} zeger {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeger {T}\u{2009}–\u{2009}\t{D} zeger {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} zeger {T}
    dr.long\t{d}.\u{2009}–\u{2009}\t{D}\t{d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeger {T}\u{2009}–\u{2009}\t{D} zeger {T}
    d.short\t{d}.{m}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} zeg. {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t4
    M0\tjanuar\tfebruar\tměrc\tapryl\tmaj\tjunij\tjulij\tawgust\tseptember\toktober\tnowember\tdecember
    M1\tjanuara\tfebruara\tměrca\tapryla\tmaja\tjunija\tjulija\tawgusta\tseptembra\toktobra\tnowembra\tdecembra
    M2\tjan\tfeb\tměr\tapr\tmaj\tjun\tjul\tawg\tsep\tokt\tnow\tdec
    M4\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tpónjeźele\twałtora\tsrjoda\tstwórtk\tpětk\tsobota\tnjeźela
    E1\tpón\twał\tsrj\tstw\tpět\tsob\tnje
    E2\tp\tw\ts\ts\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tPLNzł\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEZjadnośone arabiske emiraty\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbańska\tAMArmeńska\tAOAngola\tAQAntarktis\tARArgentinska\tASAmeriska Samoa\tATAwstriska\tAUAwstralska\tAWAruba\tAXÅland\tAZAzerbajdžan\tBABosniska a Hercegowina\tBBBarbados\tBDBangladeš\tBEBelgiska\tBFBurkina Faso\tBGBulgarska\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermudy\tBNBrunei\tBOBoliwiska\tBQKaribiska Nižozemska\tBRBrazilska\tBSBahamy\tBTBhutan\tBVBouvetowa kupa\tBWBotswana\tBYBěłoruska\tBZBelize\tCAKanada\tCCKokosowe kupy\tCDKongo-Kinshasa\tCFCentralnoafriska republika\tCGKongo-Brazzaville\tCHŠwicarska\tCICôte d’Ivoire\tCKCookowe kupy\tCLChilska\tCMKamerun\tCNChina\tCOKolumbiska\tCRKosta Rika\tCUKuba\tCVKap Verde\tCWCuraçao\tCXGódowne kupy\tCYCypriska\tCZČeska republika\tDENimska\tDJDžibuti\tDKDańska\tDMDominika\tDODominikańska republika\tDZAlgeriska\tECEkwador\tEEEstniska\tEGEgyptojska\tEHPódwjacorna Sahara\tEREritreja\tESŠpańska\tETEtiopiska\tFIFinska\tFJFidži\tFKFalklandske kupy\tFMMikroneziska\tFOFäröje\tFRFrancojska\tGAGabun\tGBZjadnośone kralejstwo\tGDGrenada\tGEGeorgiska\tGFFrancojska Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönlandska\tGMGambija\tGNGineja\tGPGuadeloupe\tGQEkwatorialna Gineja\tGRGrichiska\tGSPódpołdnjowa Georgiska a Pódpołdnjowe Sandwichowe kupy\tGTGuatemala\tGUGuam\tGWGineja-Bissau\tGYGuyana\tHKWósebna zastojnstwowa cona Hongkong\tHMHeardowa kupa a McDonaldowe kupy\tHNHonduras\tHRChorwatska\tHTHaiti\tHUHungorska\tIDIndoneziska\tIEIrska\tILIsrael\tIMMan\tINIndiska\tIOBritiski indiskooceaniski teritorium\tIQIrak\tIRIran\tISIslandska\tITItalska\tJEJersey\tJMJamaika\tJOJordaniska\tJPJapańska\tKEKenia\tKGKirgizistan\tKHKambodža\tKIKiribati\tKMKomory\tKNSt. Kitts a Nevis\tKPPódpołnocna Koreja\tKRPódpołdnjowa Koreja\tKWKuwait\tKYKajmaniske kupy\tKZKazachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberija\tLSLesotho\tLTLitawska\tLULuxemburgska\tLVLetiska\tLYLibyska\tMAMarokko\tMCMonaco\tMDMoldawska\tMECarna Góra\tMFSt. Martin\tMGMadagaskar\tMHMarshallowe kupy\tMKPódpołnocna Makedańska\tMLMali\tMMMyanmar\tMNMongolska\tMOWósebna zastojnstwowa cona Macao\tMPPódpołnocne Mariany\tMQMartinique\tMRMawretańska\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediwy\tMWMalawi\tMXMexiko\tMYMalajzija\tMZMosambik\tNANamibija\tNCNowa Kaledoniska\tNENiger\tNFNorfolkowa kupa\tNGNigerija\tNINikaragua\tNLNižozemska\tNONorwegska\tNPNepal\tNRNauru\tNUNiue\tNZNowoseelandska\tOMOman\tPAPanama\tPEPeru\tPFFrancojska Polyneziska\tPGPapua-Neuguinea\tPHFilipiny\tPKPakistan\tPLPólska\tPMSt. Pierre a Miquelon\tPNPitcairnowe kupy\tPRPuerto Rico\tPSPalestinski awtonomny teritorium\tPTPortugalska\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumuńska\tRSSerbiska\tRURuska\tRWRuanda\tSASaudi-Arabiska\tSBSalomony\tSCSeychelle\tSDSudan\tSEŠwedska\tSGSingapur\tSHSt. Helena\tSISłowjeńska\tSJSvalbard a Jan Mayen\tSKSłowakska\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinamska\tSSPódpołdnjowy Sudan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyriska\tSZSwasiska\tTCTurks a Caicos kupy\tTDČad\tTFFrancojski pódpołdnjowy a antarktiski teritorium\tTGTogo\tTHThailandska\tTJTadźikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmeniska\tTNTuneziska\tTOTonga\tTRTurkojska\tTTTrinidad a Tobago\tTVTuvalu\tTWTaiwan\tTZTansanija\tUAUkraina\tUGUganda\tUMAmeriska Oceaniska\tUSZjadnośone staty Ameriki\tUYUruguay\tUZUzbekistan\tVAVatikańske město\tVCSt. Vincent a Grenadiny\tVEVenezuela\tVGBritiske kněžniske kupy\tVIAmeriske kněžniske kupy\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosowo\tYEJemen\tYTMayotte\tZAPódpołdnjowa Afrika (Republika)\tZMSambija\tZWSimbabwe
    l\t a \t\t, \t, \t a \t
    lo\t abo \t\t, \t, \t abo \t
    w\t1
    x\tdolnoserbšćina\tdolnoserbšćina
    @dsb-DE\tdolnoserbšćina\tdolnoserbšćina (Nimska)

    """
  }
}
