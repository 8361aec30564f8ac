// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `br`: StaticString {
    """
    #br
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} da {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} da {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} da {T}\u{2009}–\u{2009}\t{D} da {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tGenver\tCʼhwevrer\tMeurzh\tEbrel\tMae\tMezheven\tGouere\tEost\tGwengolo\tHere\tDu\tKerzu
    M1\tGen.\tCʼhwe.\tMeur.\tEbr.\tMae\tMezh.\tGoue.\tEost\tGwen.\tHere\tDu\tKzu.
    M2\t01\t02\t03\t04\t05\t06\t07\t08\t09\t10\t11\t12
    E\t0\t1\t2
    E0\tLun\tMeurzh\tMercʼher\tYaou\tGwener\tSadorn\tSul
    E1\tLun\tMeu.\tMer.\tYaou\tGwe.\tSad.\tSul
    E2\tL\tMz\tMc\tY\tG\tSa\tSu
    gmt\tUTC\tUTC+\tUTC-\t:\t\t1
    z\t000amzer keitat Greenwich (AKG)\t012Afrika ar Reter\t021Kreizeuropa\t032Afrika ar Cʼhornôg\t042Kreizafrika\t051Europa ar Reter\t063Europa ar Reter\t073Kreizeuropa\t081Suafrika\t091Hawaii hag an Aleouted\t0a3Hawaii hag an Aleouted\t0b1Alaska\t0c3Alaska\t0d1an Atlantel\t0e1Brasília\t0f1Arcʼhantina\t0g1Paraguay\t0h1ar Reter\t0i1ar Cʼhreiz\t0j1an Amazon\t0k1Kolombia\t0l1ar Menezioù\t0m3ar Menezioù\t0n2Venezuela\t0o2Gwiana cʼhall\t0p3ar Cʼhreiz\t0q2Yukon\t0r3ar Reter\t0t1an Habask\t0u3an Habask\t0v3an Atlantel\t0y2Ecuador\t0z2Guyana\t101Kuba\t113Kuba\t121an Habask mecʼhikan\t132Bolivia\t141Perou\t151Sant-Pêr-ha-Mikelon\t163Sant-Pêr-ha-Mikelon\t171Uruguay\t181Fernando de Noronha\t192Surinam\t1a1Chile\t1b3Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Aostralia ar Cʼhornôg\t1f2Davis\t1g2Dumont-d’Urville\t1h1Aostralia ar Reter\t1i3Aostralia ar Reter\t1j2Mawson\t1k1Zeland-Nevez\t1l3Zeland-Nevez\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Arabia\t1q2Kazakstan\t1s1Turkmenistan\t1t1Azerbaidjan\t1u2Indez-Sina\t1v1Krasnoyarsk\t1w2Kyrgyzstan\t1x2Brunei\t1y1India\t1z1Yakutsk\t201Ulaanbaatar\t211Sina\t221Bangladesh\t232Timor ar Reter\t241ar Pleg-mor Arab-ha-Pers\t252Tadjikistan\t261Hong Kong\t271Khovd\t281Irkutsk\t2a2Indonezia ar Cʼhornôg\t2b2Indonezia ar Reter\t2c1Israel\t2d3Israel\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Kreiz Indonezia\t2k1ar Filipinez\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Ouzbekistan\t2p1Singapour\t2q1Taiwan\t2r1Jorjia\t2s1Iran\t2t2Bhoutan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinbourg\t2x1Armenia\t2y1an Azorez\t2z3an Azorez\t301Europa ar Cʼhornôg\t313Europa ar Cʼhornôg\t321ar Cʼhab-Glas\t332Georgia ar Su\t341Inizi Falkland\t351Kreizaostralia\t363Kreizaostralia\t371Kreizaostralia ar Cʼhornôg\t381Lord Howe\t393Lord Howe\t3a1Enez Pask\t3b3Enez Pask\t3c1Iwerzhon\t3d0amzer hollvedel kenurzhiet\t3f3Breizh-Veur\t3g1Moskov\t3h1Hawaii hag an Aleouted\t3i2Meurvor Indez\t3j2Enez Christmas\t3k4Kokoz\t3l2Douaroù aostral Frañs hag Antarktika\t3m2Sechelez\t3n2ar Maldivez\t3o1Moris\t3p2ar Reünion\t3q4Marshall\t3r1Chatham\t3s3Chatham\t3t1Samoa\t3u2Chuuk\t3v1Vanuatu\t3w4Phoenix\t3x2Tokelau\t3y1Fidji\t3z2Tuvalu\t404Galápagos\t414Gambier\t424Salomon\t432Chamorro\t442Line Islands\t452Kosrae\t464Markiz\t471Samoa Amerikan\t482Nauru\t492Niue\t4a1Enez Norfolk\t4b3Enez Norfolk\t4c1Kaledonia-Nevez\t4d2Palau\t4e2Pitcairn\t4f2Pohnpei\t4g2Papoua Ginea-Nevez\t4h1Inizi Cook\t4i2Tahiti\t4j4Gilbert\t4k1Tonga\t4l2Enez Wake\t4m2Wallis-ha-Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUD$A\tCAD$CA\tEUR€\tGBP£ RU\tHKD$ HK\tINR₹\tMXNMX$\tNZD$ ZN\tUSD$ SU\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirelezhioù-Arab-Unanet\tAFAfghanistan\tAGAntigua-ha-Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktika\tARArcʼhantina\tASSamoa Amerikan\tATAostria\tAUAostralia\tAWAruba\tAXInizi Åland\tAZAzerbaidjan\tBABosnia-ha-Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrein\tBIBurundi\tBJBenin\tBLSant-Bertele\tBMBermudez\tBNBrunei\tBOBolivia\tBQKarib Nederlandat\tBRBrazil\tBSBahamas\tBTBhoutan\tBVEnez Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCInizi Kokoz\tCDKongo - Kinshasa\tCFRepublik Kreizafrikan\tCGKongo - Brazzaville\tCHSuis\tCIAod-an-Olifant\tCKInizi Cook\tCLChile\tCMKameroun\tCNSina\tCOKolombia\tCRCosta Rica\tCUKuba\tCVKab-Glas\tCWCuraçao\tCXEnez Christmas\tCYKiprenez\tCZTchekia\tDEAlamagn\tDJDjibouti\tDKDanmark\tDMDominica\tDORepublik Dominikan\tDZAljeria\tECEcuador\tEEEstonia\tEGEgipt\tEHSahara ar Cʼhornôg\tEREritrea\tESSpagn\tETEtiopia\tFIFinland\tFJFidji\tFKInizi Falkland\tFMMikronezia\tFOInizi Faero\tFRFrañs\tGAGabon\tGBRouantelezh-Unanet\tGDGrenada\tGEJorjia\tGFGwiana cʼhall\tGGGwernenez\tGHGhana\tGIJibraltar\tGLGreunland\tGMGambia\tGNGinea\tGPGwadeloup\tGQGinea-ar-Cʼheheder\tGRGres\tGSInizi Georgia ar Su hag Inizi Sandwich ar Su\tGTGuatemala\tGUGuam\tGWGinea-Bissau\tGYGuyana\tHKHong Kong RMD Sina\tHMInizi Heard-ha-McDonald\tHNHonduras\tHRKroatia\tHTHaiti\tHUHungaria\tIDIndonezia\tIEIwerzhon\tILIsrael\tIMEnez-Vanav\tINIndia\tIOTiriad breizhveurat Meurvor Indez\tIQIraq\tIRIran\tISIsland\tITItalia\tJEJerzenez\tJMJamaika\tJOJordania\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHKambodja\tKIKiribati\tKMKomorez\tKNSaint Kitts-ha-Nevis\tKPNorzhkorea\tKRSukorea\tKWKoweit\tKYInizi Cayman\tKZKazakstan\tLALaos\tLBLiban\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuksembourg\tLVLatvia\tLYLibia\tMAMaroko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSant-Martin\tMGMadagaskar\tMHInizi Marshall\tMKMakedonia an Norzh\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMOMakao RMD Sina\tMPInizi Mariana an Norzh\tMQMartinik\tMRMaouritania\tMSMontserrat\tMTMalta\tMUMoris\tMVMaldivez\tMWMalawi\tMXMecʼhiko\tMYMalaysia\tMZMozambik\tNANamibia\tNCKaledonia-Nevez\tNENiger\tNFEnez Norfolk\tNGNigeria\tNINicaragua\tNLIzelvroioù\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZZeland-Nevez\tOMOman\tPAPanamá\tPEPerou\tPFPolinezia Cʼhall\tPGPapoua Ginea-Nevez\tPHFilipinez\tPKPakistan\tPLPolonia\tPMSant-Pêr-ha-Mikelon\tPNEnez Pitcairn\tPRPuerto Rico\tPSTiriadoù Palestina\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREAr Reünion\tRORoumania\tRSSerbia\tRURusia\tRWRwanda\tSAArabia Saoudat\tSBInizi Salomon\tSCSechelez\tSDSoudan\tSESveden\tSGSingapoura\tSHSaint-Helena\tSISlovenia\tSJSvalbard\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSoudan ar Su\tSTSão-Tomé-ha-Príncipe\tSVSalvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCInizi Turks-ha-Caicos\tTDTchad\tTFDouaroù aostral Frañs\tTGTogo\tTHThailand\tTJTadjikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunizia\tTOTonga\tTRTurkia\tTTTrinidad-ha-Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGOuganda\tUMInizi diabell ar Stadoù-Unanet\tUSStadoù-Unanet\tUYUruguay\tUZOuzbekistan\tVAVatikan\tVCSant-Visant hag ar Grenadinez\tVEVenezuela\tVGInizi Gwercʼh Breizh-Veur\tVIInizi Gwercʼh ar Stadoù-Unanet\tVNViêt Nam\tVUVanuatu\tWFWallis-ha-Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASuafrika\tZMZambia\tZWZimbabwe
    l\t ha \t\t, \t, \t ha \t
    lo\t pe \t\t, \t, \t pe \t
    w\t1
    x\tbrezhoneg\tbrezhoneg
    za\t#\teur cʼhoañv #\teur #\teur hañv #\teur Inizi #
    @br-FR\tbrezhoneg\tbrezhoneg (Frañs)

    """
  }
}
