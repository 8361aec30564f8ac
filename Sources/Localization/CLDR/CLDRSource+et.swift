// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `et`: StaticString {
    """
    #et
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D}, kell {T}
    dr.full\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, kell {T}\u{2009}–\u{2009}\t{D}, kell {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D}, kell {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, kell {T}\u{2009}–\u{2009}\t{D}, kell {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjaanuar\tveebruar\tmärts\taprill\tmai\tjuuni\tjuuli\taugust\tseptember\toktoober\tnovember\tdetsember
    M1\tjaan\tveebr\tmärts\tapr\tmai\tjuuni\tjuuli\taug\tsept\tokt\tnov\tdets
    M2\tJ\tV\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t1
    E0\tesmaspäev\tteisipäev\tkolmapäev\tneljapäev\treede\tlaupäev\tpühapäev
    E1\tE\tT\tK\tN\tR\tL\tP
    gmt\tGMT\tGMT +\tGMT −\t:\t\t1
    z\t007Greenwich\t014Ida-Aafrika\t021Kesk-Euroopa\t034Lääne-Aafrika\t044Kesk-Aafrika\t051Ida-Euroopa\t063Ida-Euroopa\t073Kesk-Euroopa\t081Lõuna-Aafrika\t096Hawaii-Aleuud\t0a3Hawaii-Aleuudi\t0b1Alaska\t0c3Alaska\t0d6Atland\t0e1Brasiilia\t0f1Argentina\t0g1Paraguay\t0h1Idaranniku\t0i1Kesk-Ameerika\t0j1Amazonase\t0k1Colombia\t0l6Mäestikuvöönd\t0m3Mäestikuvööndi\t0n4Venezuela\t0o4Prantsuse Guajaana\t0p3Kesk-Ameerika\t0q7Yukon\t0r3Idaranniku\t0s1Acre\t0t6Vaikse ookean\t0u3Vaikse ookeani\t0v3Atlandi\t0w1Gröönimaa\t0x3Gröönimaa\t0y7Ecuador\t0z4Guyana\t101Kuuba\t113Kuuba\t126Mehhiko Vaikse ookean\t134Boliivia\t141Peruu\t156Saint-Pierre’i ja Miquelon\t163Saint-Pierre’i ja Miqueloni\t171Uruguay\t181Fernando de Noronha\t194Suriname\t1a6Tšiil\t1b3Tšiili\t1c6Newfoundland\t1d3Newfoundlandi\t1e1Lääne-Austraalia\t1f4Davise\t1g7Dumont d’Urville’\t1h1Ida-Austraalia\t1i3Ida-Austraalia\t1j7Mawson\t1k1Uus-Meremaa\t1l3Uus-Meremaa\t1m4Rothera\t1n4Syowa\t1o7Vostok\t1p1Araabia\t1q7Kasahstan\t1r1Kamtšatka\t1s6Türkmenistan\t1t6Aserbaidžaan\t1u4Indohiina\t1v6Krasnojarsk\t1w7Kõrgõzstan\t1x7Brune\t1y4India\t1z6Jakutsk\t206Ulaanbaatar\t211Hiina\t226Bangladesh\t237Ida-Timor\t241Pärsia lahe\t257Tadžikistan\t266Hongkong\t276Hovd\t286Irkutsk\t296Türg\t2a8Lääne\t2b8Ida\t2c6Iisrael\t2d3Iisraeli\t2e7Afganistan\t2f6Pakistan\t2g7Nepal\t2h4Malaisia\t2i6Magadan\t2j8Kesk\t2k6Filipiin\t2l6Omsk\t2m1Korea\t2n4Birma\t2o6Usbekistan\t2p6Singapur\t2q6Taipe\t2r1Gruusia\t2s6Iraan\t2t7Bhutan\t2u6Jaapan\t2v6Vladivostok\t2w6Jekaterinburg\t2x1Armeenia\t2y1Assooride\t2z3Assooride\t301Lääne-Euroopa\t313Lääne-Euroopa\t321Roheneemesaarte\t334Lõuna-Georgia\t341Falklandi saarte\t351Kesk-Austraalia\t363Kesk-Austraalia\t371Austraalia Kesk-Lääne\t386Lord Howe’\t393Lord Howe’i\t3a1Lihavõttesaare\t3b3Lihavõttesaare\t3c3Iiri\t3d2Koordineeritud maailma\t3e1Samara\t3f3Briti\t3g1Moskva\t3h6Hawaii-Aleuud\t3i7India ookean\t3j4Jõulusaare\t3k5Kookoss\t3l4Prantsuse Antarktiliste ja Lõunaalade\t3m7Seišell\t3n7Maldiiv\t3o1Mauritiuse\t3p7Réunion\t3q5Marshalli S\t3r6Chatham\t3s3Chathami\t3t1Apia\t3u7Chuuk\t3v1Vanuatu\t3w5Fööniksis\t3x4Tokelau\t3y6Fidž\t3z4Tuvalu\t404Galapagose\t414Gambier’\t425Saalomoni S\t431Tšamorro\t445Line’i s\t454Kosrae\t465Markiis\t471Samoa\t484Nauru\t494Niue\t4a1Norfolki saare\t4b3Norfolki saare\t4c1Uus-Kaledoonia\t4d4Belau\t4e7Pitcairn\t4f7Pohnpe\t4g4Paapua Uus-Guinea\t4h1Cooki saarte\t4i7Tahit\t4j5Gilberti s\t4k1Tonga\t4l7Wake’\t4m4Wallise ja Futuna
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t−#%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEAraabia Ühendemiraadid\tAFAfganistan\tAGAntigua ja Barbuda\tAIAnguilla\tALAlbaania\tAMArmeenia\tAOAngola\tAQAntarktika\tARArgentina\tASAmeerika Samoa\tATAustria\tAUAustraalia\tAWAruba\tAXAhvenamaa\tAZAserbaidžaan\tBABosnia ja Hertsegoviina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaaria\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBoliivia\tBQKariibi Madalmaad\tBRBrasiilia\tBSBahama\tBTBhutan\tBVBouvet’ saar\tBWBotswana\tBYValgevene\tBZBelize\tCAKanada\tCCKookossaared\tCDKongo DV\tCFKesk-Aafrika Vabariik\tCGKongo Vabariik\tCHŠveits\tCIElevandiluurannik\tCKCooki saared\tCLTšiili\tCMKamerun\tCNHiina\tCOColombia\tCRCosta Rica\tCUKuuba\tCVRoheneemesaared\tCWCuraçao\tCXJõulusaar\tCYKüpros\tCZTšehhi\tDESaksamaa\tDJDjibouti\tDKTaani\tDMDominica\tDODominikaani Vabariik\tDZAlžeeria\tECEcuador\tEEEesti\tEGEgiptus\tEHLääne-Sahara\tEREritrea\tESHispaania\tETEtioopia\tFISoome\tFJFidži\tFKFalklandi saared\tFMMikroneesia\tFOFääri saared\tFRPrantsusmaa\tGAGabon\tGBÜhendkuningriik\tGDGrenada\tGEGruusia\tGFPrantsuse Guajaana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGröönimaa\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatoriaal-Guinea\tGRKreeka\tGSLõuna-Georgia ja Lõuna-Sandwichi saared\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkongi erihalduspiirkond\tHMHeardi ja McDonaldi saared\tHNHonduras\tHRHorvaatia\tHTHaiti\tHUUngari\tIDIndoneesia\tIEIirimaa\tILIisrael\tIMMani saar\tINIndia\tIOBriti India ookeani ala\tIQIraak\tIRIraan\tISIsland\tITItaalia\tJEJersey\tJMJamaica\tJOJordaania\tJPJaapan\tKEKeenia\tKGKõrgõzstan\tKHKambodža\tKIKiribati\tKMKomoorid\tKNSaint Kitts ja Nevis\tKPPõhja-Korea\tKRLõuna-Korea\tKWKuveit\tKYKaimanisaared\tKZKasahstan\tLALaos\tLBLiibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLibeeria\tLSLesotho\tLTLeedu\tLULuksemburg\tLVLäti\tLYLiibüa\tMAMaroko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshalli Saared\tMKPõhja-Makedoonia\tMLMali\tMMMyanmar (Birma)\tMNMongoolia\tMOMacau erihalduspiirkond\tMPPõhja-Mariaanid\tMQMartinique\tMRMauritaania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiivid\tMWMalawi\tMXMehhiko\tMYMalaisia\tMZMosambiik\tNANamiibia\tNCUus-Kaledoonia\tNENiger\tNFNorfolk\tNGNigeeria\tNINicaragua\tNLHolland\tNONorra\tNPNepal\tNRNauru\tNUNiue\tNZUus-Meremaa\tOMOmaan\tPAPanama\tPEPeruu\tPFPrantsuse Polüneesia\tPGPaapua Uus-Guinea\tPHFilipiinid\tPKPakistan\tPLPoola\tPMSaint-Pierre ja Miquelon\tPNPitcairni saared\tPRPuerto Rico\tPSPalestiina alad\tPTPortugal\tPWBelau\tPYParaguay\tQAKatar\tRERéunion\tRORumeenia\tRSSerbia\tRUVenemaa\tRWRwanda\tSASaudi Araabia\tSBSaalomoni Saared\tSCSeišellid\tSDSudaan\tSERootsi\tSGSingapur\tSHSaint Helena\tSISloveenia\tSJSvalbard ja Jan Mayen\tSKSlovakkia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomaalia\tSRSuriname\tSSLõuna-Sudaan\tSTSão Tomé ja Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSüüria\tSZSvaasimaa\tTCTurks ja Caicos\tTDTšaad\tTFPrantsuse Lõunaalad\tTGTogo\tTHTai\tTJTadžikistan\tTKTokelau\tTLIda-Timor\tTMTürkmenistan\tTNTuneesia\tTOTonga\tTRTürgi\tTTTrinidad ja Tobago\tTVTuvalu\tTWTaiwan\tTZTansaania\tUAUkraina\tUGUganda\tUMÜhendriikide hajasaared\tUSAmeerika Ühendriigid\tUYUruguay\tUZUsbekistan\tVAVatikan\tVCSaint Vincent ja Grenadiinid\tVEVenezuela\tVGBriti Neitsisaared\tVIUSA Neitsisaared\tVNVietnam\tVUVanuatu\tWFWallis ja Futuna\tWSSamoa\tXKKosovo\tYEJeemen\tYTMayotte\tZALõuna-Aafrika Vabariik\tZMSambia\tZWZimbabwe
    l\t ja \t\t, \t, \t ja \t
    lo\t või \t\t, \t, \t või \t
    w\t1
    x\teesti\teesti
    za\t#\t# standardaeg\t#aeg\t# suveaeg\t# aeg\t#aarte aeg\t#i standardaeg\t#i aeg\t#-Indoneesia aeg
    @et-EE\teesti\teesti (Eesti)

    """
  }
}
