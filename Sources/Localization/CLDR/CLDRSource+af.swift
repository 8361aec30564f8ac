// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `af`: StaticString {
    """
    #af
    t\t{HH}:{n}
    d.full\t{E0} {dd} {M0} {y}
    dt.full\t{D} om {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.long\t{dd} {M0} {y}
    dt.long\t{D} om {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuarie\tFebruarie\tMaart\tApril\tMei\tJunie\tJulie\tAugustus\tSeptember\tOktober\tNovember\tDesember
    M1\tJan.\tFeb.\tMrt.\tApr.\tMei\tJun.\tJul.\tAug.\tSep.\tOkt.\tNov.\tDes.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMaandag\tDinsdag\tWoensdag\tDonderdag\tVrydag\tSaterdag\tSondag
    E1\tMa.\tDi.\tWo.\tDo.\tVr.\tSa.\tSo.
    E2\tM\tD\tW\tD\tV\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t004Greenwich\t014Oos-Afrika\t029Sentraal-Europe\t034Wes-Afrika\t044Sentraal-Afrika\t059Oos-Europe\t067Oos-Europese \t077Sentraal-Europese \t085Suid-Afrika\t095Hawaii-Aleoete\t0a3Hawaii-Aleoete-\t0b5Alaska\t0c3Alaska-\t0d9Atlantie\t0e5Brasilia\t0f5Argentinië\t0g5Paraguay\t0h8oostelike standaardtyd\t0i8sentrale standaardtyd\t0j5Amasone\t0k5Colombië\t0l8berg-standaardtyd\t0m8berg-dagligtyd\t0n4Venezuela\t0o4Frans-Guiana\t0p8sentrale dagligtyd\t0q2Yukon\t0r8oostelike dagligtyd\t0t9Pasifie\t0u3Pasifiese \t0v3Atlantiese \t0y4Ecuador\t0z4Guiana\t105Kuba\t113Kuba-\t129Meksikaanse Pasifie\t134Bolivië\t145Peru\t155Sint-Pierre en Miquelon\t163Sint-Pierre en Miquelon-\t175Uruguay\t185Fernando de Noronha\t194Suriname\t1a5Chili\t1b7Chili-\t1c5Newfoundland\t1d3Newfoundland-\t1e9Westelike Australie\t1f4Davis\t1g4Dumont d’Urville\t1h9Oostelike Australie\t1i3Oostelike Australiese \t1j4Mawson\t1k5Nieu-Seeland\t1l3Nieu-Seeland-\t1m4Rothera\t1n4Syowa\t1o4Wostok\t1p9Arabie\t1q4Kazakstan\t1r5Petropavlovsk-Kamchatski\t1s5Turkmenistan\t1t5Azerbeidjan\t1u4Indosjina\t1v5Krasnojarsk\t1w4Kirgistan\t1x4Broenei Darussalam\t1y5Indië\t1z5Jakoetsk\t205Ulaanbaatar\t215China\t225Bangladesj\t234Oos-Timor\t245Persiese Golf\t254Tadjikistan\t265Hongkong\t275Hovd\t285Irkoetsk\t2a4Wes-Indonesië\t2b4Oos-Indonesië\t2c5Israel\t2d3Israel-\t2e4Afganistan\t2f5Pakistan\t2g4Nepal\t2h4Maleisië\t2i5Magadan\t2j2Sentraal-Indonesiese \t2k9Filippyn\t2l5Omsk\t2m9Koreaan\t2n4Mianmar\t2o5Oesbekistan\t2p5Singapoer\t2q5Taipei\t2r5Georgië\t2s5Iran\t2t4Bhoetan\t2u5Japan\t2v5Wladiwostok\t2w5Jekaterinburg\t2x5Armenië\t2y5Asore\t2z7Asore-\t309Wes-Europe\t317Wes-Europese \t325Kaap Verde\t334Suid-Georgië\t345Falklandeilande\t359Sentraal-Australie\t363Sentraal-Australiese \t374Sentraal-westelike Australiese standaard\t385Lord Howe\t393Lord Howe-\t3a5Paaseiland\t3b7Paaseiland-\t3c9Ier\t3d2Gekoördineerde universele \t3e5Samara\t3f7Britse \t3g5Moskou\t3h5Hawaii-Aleoete\t3i4Indiese Oseaan\t3j4Christmaseiland\t3k6Kokos\t3l2Franse Suider- en Antarktiese \t3m4Seychelle\t3n4Maledive\t3o5Mauritius\t3p4Réunion\t3q6Marshall\t3r5Chatham\t3s3Chatham-\t3t5Apia\t3u4Chuuk\t3v5Vanuatu\t3w6Feniks\t3x4Tokelau\t3y5Fidji\t3z4Tuvalu\t404Galapagos\t414Gambier\t426Salomons\t435Chamorro\t446Line-\t454Kosrae\t464Marquesas\t475Samoa\t484Nauru\t494Niue\t4a5Norfolkeiland\t4b3Norfolkeiland-\t4c5Nieu-Kaledonië\t4d4Palau\t4e4Pitcairn\t4f4Ponape\t4g4Papoea-Nieu-Guinee\t4h5Cookeilande\t4i4Tahiti\t4j6Gilbert\t4k5Tonga\t4l4Wake-eiland\t4m4Wallis en Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tNZDNZ$\tTHB฿\tTWDNT$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF\tZARR
    r\tADAndorra\tAEVerenigde Arabiese Emirate\tAFAfganistan\tAGAntigua en Barbuda\tAIAnguilla\tALAlbanië\tAMArmenië\tAOAngola\tAQAntarktika\tARArgentinië\tASAmerikaanse Samoa\tATOostenryk\tAUAustralië\tAWAruba\tAXÅlandeilande\tAZAzerbeidjan\tBABosnië en Herzegowina\tBBBarbados\tBDBangladesj\tBEBelgië\tBFBurkina Faso\tBGBulgarye\tBHBahrein\tBIBurundi\tBJBenin\tBLSint Barthélemy\tBMBermuda\tBNBroenei\tBOBolivië\tBQKaribiese Nederland\tBRBrasilië\tBSBahamas\tBTBhoetan\tBVBouvet-eiland\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKokoseilande\tCDDemokratiese Republiek van die Kongo\tCFSentraal-Afrikaanse Republiek\tCGKongo-Brazzaville\tCHSwitserland\tCIIvoorkus\tCKCookeilande\tCLChili\tCMKameroen\tCNChina\tCOColombië\tCRCosta Rica\tCUKuba\tCVKaap Verde\tCWCuraçao\tCXKerseiland\tCYSiprus\tCZTsjeggië\tDEDuitsland\tDJDjiboeti\tDKDenemarke\tDMDominica\tDODominikaanse Republiek\tDZAlgerië\tECEcuador\tEEEstland\tEGEgipte\tEHWes-Sahara\tEREritrea\tESSpanje\tETEthiopië\tFIFinland\tFJFidji\tFKFalklandeilande\tFMMikronesië\tFOFaroëreilande\tFRFrankryk\tGAGaboen\tGBVerenigde Koninkryk\tGDGrenada\tGEGeorgië\tGFFrans-Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenland\tGMGambië\tGNGuinee\tGPGuadeloupe\tGQEkwatoriaal-Guinee\tGRGriekeland\tGSSuid-Georgië en die Suidelike Sandwicheilande\tGTGuatemala\tGUGuam\tGWGuinee-Bissau\tGYGuyana\tHKHongkong SAS China\tHMHeardeiland en McDonaldeilande\tHNHonduras\tHRKroasië\tHTHaïti\tHUHongarye\tIDIndonesië\tIEIerland\tILIsrael\tIMEiland Man\tINIndië\tIOBrits-Indiese Oseaangebied\tIQIrak\tIRIran\tISYsland\tITItalië\tJEJersey\tJMJamaika\tJOJordanië\tJPJapan\tKEKenia\tKGKirgistan\tKHKambodja\tKIKiribati\tKMComore\tKNSint Kitts en Nevis\tKPNoord-Korea\tKRSuid-Korea\tKWKoeweit\tKYKaaimanseilande\tKZKazakstan\tLALaos\tLBLibanon\tLCSint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberië\tLSLesotho\tLTLitaue\tLULuxemburg\tLVLetland\tLYLibië\tMAMarokko\tMCMonaco\tMDMoldowa\tMEMontenegro\tMFSint Martin\tMGMadagaskar\tMHMarshalleilande\tMKNoord-Macedonië\tMLMali\tMMMianmar (Birma)\tMNMongolië\tMOMacau SAS China\tMPNoord-Mariane-eilande\tMQMartinique\tMRMauritanië\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaledive\tMWMalawi\tMXMeksiko\tMYMaleisië\tMZMosambiek\tNANamibië\tNCNieu-Kaledonië\tNENiger\tNFNorfolkeiland\tNGNigerië\tNINicaragua\tNLNederland\tNONoorweë\tNPNepal\tNRNauru\tNUNiue\tNZNieu-Seeland\tOMOman\tPAPanama\tPEPeru\tPFFrans-Polinesië\tPGPapoea-Nieu-Guinee\tPHFilippyne\tPKPakistan\tPLPole\tPMSint Pierre en Miquelon\tPNPitcairneilande\tPRPuerto Rico\tPSPalestynse Grondgebiede\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORoemenië\tRSSerwië\tRURusland\tRWRwanda\tSASaoedi-Arabië\tSBSalomonseilande\tSCSeychelle\tSDSoedan\tSESwede\tSGSingapoer\tSHSint Helena\tSISlowenië\tSJSpitsbergen en Jan Mayen\tSKSlowakye\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalië\tSRSuriname\tSSSuid-Soedan\tSTSão Tomé en Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSirië\tSZEswatini\tTCTurks- en Caicoseilande\tTDTsjad\tTFFranse Suidelike Gebiede\tTGTogo\tTHThailand\tTJTadjikistan\tTKTokelau\tTLOos-Timor\tTMTurkmenistan\tTNTunisië\tTOTonga\tTRTurkye\tTTTrinidad en Tobago\tTVTuvalu\tTWTaiwan\tTZTanzanië\tUAOekraïne\tUGUganda\tUMKlein afgeleë eilande van die VSA\tUSVerenigde State van Amerika\tUYUruguay\tUZOesbekistan\tVAVatikaanstad\tVCSint Vincent en die Grenadine\tVEVenezuela\tVGBritse Maagde-eilande\tVIVSA se Maagde-eilande\tVNViëtnam\tVUVanuatu\tWFWallis en Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASuid-Afrika\tZMZambië\tZWZimbabwe
    l\t en \t\t, \t, \t en \t
    lo\t of \t\t, \t, \t of \t
    w\t7
    x\tAfrikaans\tAfrikaans
    za\t#\t#standaardtyd\t#tyd\t#dagligtyd\t#-tyd\t#-standaardtyd\t#eilande-tyd\t#somertyd\tNoord-Amerikaanse #\t#se standaardtyd
    @af-NA\tAfrikaans\tAfrikaans (Namibië)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tvm.\tnm.
    dtr.full\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    dtr.long\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    dtr.short\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tNAD$
    w\t1
    @af-ZA\tAfrikaans\tAfrikaans (Suid-Afrika)

    """
  }
}
