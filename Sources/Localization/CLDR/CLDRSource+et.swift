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
    @et-EE\teesti\teesti (Eesti)

    """
  }
}
