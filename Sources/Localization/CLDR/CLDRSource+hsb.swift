// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `hsb`: StaticString {
    """
    #hsb
    t\t{H}:{n} hodź.
    d.full\t{E0}, {d}. {M1} {y}
    dt.full\t{D} w {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {H}:{n}\u{2009}–\u{2009}\t{T}\t{D} {H}:{n}\u{2009}–\u{2009}\t{T}\t{D} w {T}\u{2009}–\u{2009}\t{D} w {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} w {T}
    dr.long\t{d}.\u{2009}–\u{2009}\t{D}\t{d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {H}:{n}\u{2009}–\u{2009}\t{T}\t{D} {H}:{n}\u{2009}–\u{2009}\t{T}\t{D} w {T}\u{2009}–\u{2009}\t{D} w {T}
    d.short\t{d}.{m}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {H}:{n}\u{2009}–\u{2009}\t{T}\t{D} {H}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t4
    M0\tjanuar\tfebruar\tměrc\tapryl\tmeja\tjunij\tjulij\tawgust\tseptember\toktober\tnowember\tdecember
    M1\tjanuara\tfebruara\tměrca\tapryla\tmeje\tjunija\tjulija\tawgusta\tseptembra\toktobra\tnowembra\tdecembra
    M2\tjan\tfeb\tměr\tapr\tmej\tjun\tjul\tawg\tsep\tokt\tnow\tdec
    M4\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tpóndźela\twutora\tsrjeda\tštwórtk\tpjatk\tsobota\tnjedźela
    E1\tpón\twut\tsrj\tštw\tpja\tsob\tnje
    E2\tp\tw\ts\tš\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tPLNzł\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEZjednoćene arabske emiraty\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbanska\tAMArmenska\tAOAngola\tAQAntarktika\tARArgentinska\tASAmeriska Samoa\tATAwstriska\tAUAwstralska\tAWAruba\tAXÅland\tAZAzerbajdźan\tBABosniska a Hercegowina\tBBBarbados\tBDBangladeš\tBEBelgiska\tBFBurkina Faso\tBGBołharska\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermudy\tBNBrunei\tBOBoliwiska\tBQKaribiska Nižozemska\tBRBrazilska\tBSBahamy\tBTBhutan\tBVBouvetowa kupa\tBWBotswana\tBYBěłoruska\tBZBelize\tCAKanada\tCCKokosowe kupy\tCDKongo-Kinshasa\tCFCentralnoafriska republika\tCGKongo-Brazzaville\tCHŠwicarska\tCICôte d’Ivoire\tCKCookowe kupy\tCLChilska\tCMKamerun\tCNChina\tCOKolumbiska\tCRKosta Rika\tCUKuba\tCVKap Verde\tCWCuraçao\tCXHodowna kupa\tCYCypern\tCZČěska republika\tDENěmska\tDJDźibuti\tDKDanska\tDMDominika\tDODominikanska republika\tDZAlgeriska\tECEkwador\tEEEstiska\tEGEgyptowska\tEHZapadna Sahara\tEREritreja\tESŠpaniska\tETEtiopiska\tFIFinska\tFJFidźi\tFKFalklandske kupy\tFMMikroneziska\tFOFäröske kupy\tFRFrancoska\tGAGabun\tGBZjednoćene kralestwo\tGDGrenada\tGEGeorgiska\tGFFrancoska Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönlandska\tGMGambija\tGNGineja\tGPGuadeloupe\tGQEkwatorialna Gineja\tGRGrjekska\tGSJužna Georgiska a Južne Sandwichowe kupy\tGTGuatemala\tGUGuam\tGWGineja-Bissau\tGYGuyana\tHKWosebita zarjadniska cona Hongkong\tHMHeardowa kupa a McDonaldowe kupy\tHNHonduras\tHRChorwatska\tHTHaiti\tHUMadźarska\tIDIndoneska\tIEIrska\tILIsrael\tIMMan\tINIndiska\tIOBritiski teritorij w Indiskim oceanje\tIQIrak\tIRIran\tISIslandska\tITItalska\tJEJersey\tJMJamaika\tJOJordaniska\tJPJapanska\tKEKenija\tKGKirgizistan\tKHKambodźa\tKIKiribati\tKMKomory\tKNSt. Kitts a Nevis\tKPSewjerna Koreja\tKRJužna Koreja\tKWKuwait\tKYKajmanske kupy\tKZKazachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberija\tLSLesotho\tLTLitawska\tLULuxemburgska\tLVLetiska\tLYLibyska\tMAMarokko\tMCMonaco\tMDMoldawska\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMarshallowe kupy\tMKSerwjerna Makedonska\tMLMali\tMMMyanmar\tMNMongolska\tMOWosebita zarjadniska cona Macao\tMPSewjerne Mariany\tMQMartinique\tMRMawretanska\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediwy\tMWMalawi\tMXMexiko\tMYMalajzija\tMZMosambik\tNANamibija\tNCNowa Kaledoniska\tNENiger\tNFNorfolkowa kupa\tNGNigerija\tNINikaragua\tNLNižozemska\tNONorwegska\tNPNepal\tNRNauru\tNUNiue\tNZNowoseelandska\tOMOman\tPAPanama\tPEPeru\tPFFrancoska Polyneziska\tPGPapuwa-Nowa Gineja\tPHFilipiny\tPKPakistan\tPLPólska\tPMSt. Pierre a Miquelon\tPNPitcairnowe kupy\tPRPuerto Rico\tPSPalestinski awtonomny teritorij\tPTPortugalska\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumunska\tRSSerbiska\tRURuska\tRWRuanda\tSASawdi-Arabska\tSBSalomony\tSCSeychelle\tSDSudan\tSEŠwedska\tSGSingapur\tSHSt. Helena\tSISłowjenska\tSJSvalbard a Jan Mayen\tSKSłowakska\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužny Sudan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyriska\tSZSwaziska\tTCkupy Turks a Caicos\tTDČad\tTFFrancoski južny a antarktiski teritorij\tTGTogo\tTHThailandska\tTJTadźikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmeniska\tTNTuneziska\tTOTonga\tTRTurkowska\tTTTrinidad a Tobago\tTVTuvalu\tTWTaiwan\tTZTansanija\tUAUkraina\tUGUganda\tUMAmeriska Oceaniska\tUSZjednoćene staty Ameriki\tUYUruguay\tUZUzbekistan\tVAVatikanske město\tVCSt. Vincent a Grenadiny\tVEVenezuela\tVGBritiske knježniske kupy\tVIAmeriske knježniske kupy\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosowo\tYEJemen\tYTMayotte\tZAJužna Afrika (Republika)\tZMSambija\tZWSimbabwe
    l\t a \t\t, \t, \t a \t
    lo\t abo \t\t, \t, \t abo \t
    w\t1
    x\thornjoserbšćina\thornjoserbšćina
    @hsb-DE\thornjoserbšćina\thornjoserbšćina (Němska)

    """
  }
}
