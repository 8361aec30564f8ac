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
    z\t004Greenwich\t014wuchodoafri\t021srjedźoeurop\t034zapadoafri\t044centralnoafri\t051wuchodoeurop\t063wuchodoeurop\t073srjedźoeurop\t084južnoafri\t091hawaiisko-aleut\t0a3hawaiisko-aleut\t0b1alaska\t0c3alaska\t0d1atlanti\t0e1Brasili\t0f1argentin\t0g1Paraguay\t0h7wuchodny standardny čas\t0i7centralny standardny čas\t0j1Amacona\t0k1kolumbi\t0l1sewjeroameriski hór\t0m7hórski lětni čas\t0n4venezuel\t0o4francoskoguyan\t0p7centralny lětni čas\t0q0Yukonowy čas\t0r7wuchodny lětni čas\t0t1sewjeroameriski pacifi\t0u7pacifiski lětni čas\t0v3atlanti\t0y4ekwador\t0z4guyan\t101kuba\t113kuba\t121mexiski pacifi\t134boliwi\t141peru\t155kupow St. Pierre a Miquelon\t168kupow St. Pierre a Miquelon\t171uruguay\t185kupow Fernando de Noronha\t194surinam\t1a1chil\t1b3chil\t1c1nowofundland\t1d3nowofundland\t1e1zapadoawstral\t1f4Davi\t1g4Dumont d´ Urville\t1h1wuchodoawstral\t1i3wuchodoawstral\t1j4Mawson\t1k1nowoseeland\t1l3nowoseeland\t1m4Rothera\t1n4Syowa\t1o4Wostok\t1p1arab\t1q4kazach\t1s1turkmen\t1t1azerbajdźan\t1u4indochin\t1v1Krasnojar\t1w4kirgi\t1x4brunei\t1y4indi\t1z1Jakut\t201Ulan-Bator\t211chin\t221bangladeš\t234wuchodnotimor\t246Persiskeho golfa\t254tadźik\t261Hongkong\t271Chowd\t281Irkut\t2a4zapadoindone\t2b0wuchodoindoneski\t2c1israel\t2d3israel\t2e4afghan\t2f1pakistan\t2g4nepal\t2h4malajzi\t2i1Magadan\t2j4srjedźoindone\t2k1filipin\t2l1Om\t2m1korej\t2n4myanmar\t2o1uzbek\t2p4Singapur\t2q1Taipeh\t2r1georgi\t2s1iran\t2t4bhutan\t2u1japan\t2v1Wladiwostok\t2w1Jekaterinburg\t2x1armen\t2y1acor\t2z3acor\t301zapadoeurop\t313zapadoeurop\t321kapverd\t334južnogeorgi\t341falkland\t351srjedźoawstral\t363srjedźoawstral\t371srjedźozapadny awstral\t385kupy Lord-Howe\t398kupy Lord-Howe\t3a5Jutrowneje kupy\t3b8Jutrowneje kupy\t3c3Ir\t3d0koordinowany swětowy čas\t3f3Briti\t3g1Moskow\t3h1hawaiisko-aleut\t3i4indiskoocean\t3j6Hodowneje kupy\t3k9čas Kokos\t3l6Francoskeho južneho a antarktiskeho teritorija\t3m4seychell\t3n4malediw\t3o1mauritiu\t3p4reunion\t3q9čas Marshall\t3r1chatham\t3s3chatham\t3t1Apia\t3u4chuuk\t3v1vanuatu\t3w9čas Phoenix\t3x4tokelau\t3y1fidźi\t3z4tuvalu\t404galapago\t414gambier\t426Salomonskich kupow\t434chamorro\t449čas Linij\t454kosrae\t464marquesa\t471samoa\t484nauru\t494niue\t4a5kupy Norfolk\t4b8kupy Norfolk\t4c1nowokaledon\t4d4palau\t4e9čas Pitcairn\t4f4ponape\t4g4papua-nowoginej\t4h5Cookowych kupow\t4i4tahiti\t4j9čas Gilbert\t4k1tonga\t4l6kupy Wake\t4m6kupow Wallis a Futuna
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
    za\t#\t#ski standardny čas\t#i čas\t#ski lětni čas\t#ski čas\tstandardny čas #\tčas #\tsewjeroameriski #\tlětni čas #\t#owych kupow
    @hsb-DE\thornjoserbšćina\thornjoserbšćina (Němska)

    """
  }
}
