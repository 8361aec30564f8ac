// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mi`: StaticString {
    """
    #mi
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M1} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} ki te \t{D} {T}
    d.long\t{d} {M1} {y}
    dt.long\t{D} i {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} i {T} ki te \t{D} i {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T} ki te \t{D} {T}
    my\t{M1} {y}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t3
    M0\tHānuere\tPēpuere\tMāehe\tĀperira\tMei\tHune\tHūrae\tĀkuhata\tHepetema\tOketopa\tNoema\tTīhema
    M1\tHānuere\tPēpuere\tMāehe\tĀpereira\tMei\tHune\tHūrae\tĀkuhata\tHepetema\tOketopa\tNoema\tTīhema
    M2\tHān\tPēp\tMāe\tĀpe\tMei\tHun\tHūr\tĀku\tHep\tOke\tNoe\tTīh
    M3\tH\tP\tM\tĀ\tM\tH\tH\tĀ\tH\tO\tN\tT
    E\t0\t1\t2
    E0\tMane\tTūrei\tWenerei\tTāite\tParaire\tRāhoroi\tRātapu
    E1\tMan\tTūr\tWen\tTāi\tPar\tRāh\tRāt
    E2\tM\tT\tW\tT\tP\tRh\tRt
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t001Toharite Kiriwīti\t011o Āwherika ki te rāwhiti\t023Uropi Waenga\t031o Āwherika ki te uru\t041o Te Puku o Āwherika\t053Uropi Rāwhiti\t067Rāwhiti\t077Waenga\t083o Āwherika ki te tonga\t093Hawaii-Aleutian\t0a4Hawaii-Aleutian\t0b3Alaska\t0c4Alaska\t0d3Ranatiki\t0e2Wā Parīhia\t0f2Wā Āketina\t0g2Wā Parakai\t0h3Rāwhiti\t0i3Waenga\t0j2Wā Amahona\t0k2Wā Koromōpia\t0l3Maunga\t0m4Maunga\t0n1Penehūera\t0o1Kiāna Wīwī\t0p4Waenga\t0q1Yukon\t0r4Rāwhiti\t0t3Kiwa\t0u4Kiwa\t0v4Ranatiki\t0y1Ekuatoa\t0z1Kaiana\t103Kiupa\t114Kiupa\t123Mēhiko Kiwa\t131Poriwia\t142Wā Peru\t153o St. Pierre me Miquelon\t164o St. Pierre me Miquelon\t172Wā Urukoi\t182Wā Fernando de Noronha\t191Huriname\t1a2Wā Hiri\t1b1Hiri Raumati\t1c3Newfoundland\t1d4Newfoundland\t1e6ki te Uru Arowhānui\t1f1Rēweti\t1g1Dumont-d’Urville\t1h6ki te Rāwhiti Arowhānui\t1i6ki te Rāwhiti Awatea\t1j1Mawson\t1k2Wā Aotearoa\t1l1Aotearoa Awatea\t1m1Rothera\t1n1Syowa\t1o1Vostok\t1p2Wā Arāpia\t1q1Katatānga\t1s2Wā Tukumanatānga\t1t2Wā Atepaihānia\t1u1Īniahaina\t1v2Wā Krasnoyarsk\t1w1Kikitānga\t1x1Poronai Darussalam\t1y1Īnia\t1z2Wā Yakutsk\t202Wā Ulaanbaatar\t212Wā Haina\t222Wā Pākaratēhi\t231o Timoa ki te Rāwhiti\t242Wā Whanga\t251Takiritānga\t262Wā Hongipua\t272Wā Hovd\t282Wā Irkutsk\t2a8ki te uru\t2b8ki te rāwhiti\t2c2Wā Iharaira\t2d1Iharaira Awatea\t2e1Awhekenetāna\t2f2Wā Pakitāne\t2g1Nepōra\t2h1Mareia\t2i2Wā Magadan\t2j8Waenga\t2k2Wā Piripīni\t2l2Wā Omsk\t2m2Wā Kōrea\t2n1Pēma\t2o2Wā Uhipeketāne\t2p2Wā Hingapoa\t2q2Wā Taipei\t2r2Wā Hōria\t2s2Wā Irāna\t2t1Pūtana\t2u2Wā Hapani\t2v2Wā Vladivostok\t2w2Wā Yekaterinburg\t2x2Wā Āmenia\t2y2Wā Azores\t2z1Azores Raumati\t303Uropi Uru\t317Uru\t323o Te Kūrae Matomato\t331Hōria ki te Tonga\t342Wā ki Ngā Motu Whākana\t356Waenga Arowhānui\t366Waenga Awatea\t376Waenga-Uru Arowhānui\t382Wā Lord Howe\t391Lord Howe Awatea\t3a2Wā ki te Moutere Aranga\t3b1ki te Moutere Aranga Raumati\t3c2Wā Airihi\t3d1Aonui Kōtuitui\t3f1Piritana Raumati\t3g2Wā Mohikau\t3h3Hawaii-Aleutian\t3i9ana Īnia\t3j9utere Kirihimete\t3k5utere Kokohi\t3l1Wīwī o Te Tonga me te Kōpakatanga ki te Tonga\t3m1Heikere\t3n1Māratiri\t3o2Wā Marihi\t3p1Reunion\t3q5tu Māhara\t3r2Wā Rēkohu\t3s1Rēkohu Awatea\t3t2Wā Āpia\t3u1Chuuk\t3v2Wā Whenuatū\t3w5utere Phoenix\t3x1Tokerau\t3y2Wā Whītī\t3z1Tūwaru\t401Galapagos\t411Gambier\t425tu Horomona\t432Wā Chamorro\t445uter o Te Raina\t451Kosrae\t461Marquesas\t472Wā Hāmoa\t481Nauru\t491Niue\t4a2Wā o Te Moutere Nōpoke\t4b9utere Nōpoke Awatea\t4c2Wā Whenua Kanaki\t4d1Pārau\t4e1Pitcairn\t4f1Ponape\t4g1Papua Nūkini\t4h2Wā Kuki Airani\t4i1Tahiti\t4j1Kiripati\t4k2Wā Tonga\t4l9tu Wake\t4m1Wārihi me Whutuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZD$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnatōra\tAEKotahitanga o ngā Whenua o Ārapi\tAFAwhekenetāna\tAGMotu Nehe me Pāputa\tAIAnguira\tALArapeinia\tAMĀmenia\tAOAnakora\tAQTe Kōpakatanga ki te Tonga\tARĀketina\tASHāmoa-Amerika\tATAtaria\tAUAhitereiria\tAWArūpa\tAXMotu Ōrana\tAZAtepaihānia\tBAPōngia & Herekōwini\tBBPapatohe\tBDPākaratēhi\tBEPeretiama\tBFPākina Wharo\tBGPurukāria\tBHPāreina\tBIPuruniti\tBJPenīna\tBLHato Pāteremi\tBMPāmura\tBNPoronai\tBOPoriwia\tBQKarapīana Hōrana\tBRParīhi\tBSPahama\tBTPūtana\tBVMotu Pūwei\tBWPoriwana\tBYPērara\tBZPerīhi\tCAKānata\tCCNgā Moutere Kokoko (Kirini)\tCDKōngo - Kinihāha\tCFTe Whenua Tūhake o Āwherika Waenga\tCGKōngo - Pārawhe\tCHHuiterangi\tCITe Tai Rei\tCKKuki Airani\tCLHiri\tCMKamarūna\tCNHaina\tCOKoromōpia\tCRKoto Rīka\tCUKiupa\tCVTe Kūrae Matomato\tCWKurahao\tCXTe Moutere Kirihimete\tCYHaipara\tCZTiekia\tDETiamana\tDJTipūti\tDKTenemāka\tDMTominika\tDOTe Whenua Tūhake o Tominika\tDZAratiria\tECEkuatoa\tEEEtōnia\tEGĪhipa\tEHHahāra ki te Tonga\tEREritēria\tESPeina\tETEtiopia\tFIWhinarana\tFJWhītī\tFKMotu Whākarangi\tFMMekanēhia\tFOMotu Wharau\tFRWīwī\tGAKāpona\tGBTe Hononga o Piritene\tGDKerenāta\tGEHōria\tGFKiāna Wīwī\tGGKōnihi\tGHKāna\tGIKāmaka\tGLWhenuakāriki\tGMKamopia\tGNKini\tGPKuatarupa\tGQKini Ekuatoria\tGRKirihi\tGSHōria ki te Tonga me ngā Motu Hanawiti ki te Tonga\tGTKuatamāra\tGUKuama\tGWKini-Pihao\tGYKaiana\tHKHongipua Haina\tHMNgā Moutere Heriti me Makitānara\tHNHonotura\tHRKoroātia\tHTHaiti\tHUHanekari\tIDInitonīhia\tIEAirani\tILIharaira\tIMTe Moutere Mana\tINInia\tIOTe Rohe o te Moana Īniana Piritihi\tIQIrāka\tIRIrāna\tISTiorangi\tITItāria\tJETōrehe\tJMHemeika\tJOHōrano\tJPHapani\tKEKenia\tKGKikitānga\tKHKamapōtia\tKIKiripati\tKMKomoro\tKNHato Kiti me Newhi\tKPKōrea ki te Raki\tKRKōrea ki te Tonga\tKWKūweiti\tKYNgā Motu Keimana\tKZKatatānga\tLARāoho\tLBRepanona\tLCHato Ruhia\tLIRīkenetaina\tLKHiri Rānaka\tLRRaipiria\tLSTeroto\tLTRituānia\tLURakapuō\tLVRāwhia\tLYRipia\tMAMoroko\tMCMonāko\tMDMorotawa\tMEMaungakororiko\tMFHato Mātene\tMGMatakāhika\tMHNgā Motu Māhara\tMKMakerōnia ki te Raki\tMLMāri\tMMPēma\tMNMongōria\tMOMakau Haina\tMPNgā Motu Mariana ki te Raki\tMQMātiniki\tMRMauritānia\tMSMonoterā\tMTMārata\tMUMarihi\tMVMāratiri\tMWMarāwi\tMXMēhiko\tMYMareia\tMZMohapiki\tNANamipia\tNCWhenua Kanaki\tNENgāika\tNFTe Moutere Nōpoke\tNGNgāitiria\tNINikarāhua\tNLHōrana\tNONōwei\tNPNepōra\tNRNauru\tNUNiue\tNZAotearoa\tOMŌmana\tPAPanama\tPEPeru\tPFPoronēhia Wīwī\tPGPapua Nūkini\tPHPiripīni\tPKPakitāne\tPLPōrana\tPMHato Piere & Mikerona\tPNPitikeina\tPRPeta Riko\tPSNgā Rohe o Parihitini\tPTPotukara\tPWPārau\tPYParakai\tQAKatā\tREReūnio\tRORomeinia\tRSHirupia\tRURūhia\tRWRāwana\tSAHauri Arāpia\tSBNgā Motu Horomona\tSCHeikere\tSDHūtāne\tSEHuitene\tSGHingapoa\tSHHato Hērena\tSIHorowinia\tSJHeopara me Iana Maiana\tSKHorowākia\tSLTe Araone\tSMHana Marino\tSNHenekara\tSOHūmārie\tSRHuriname\tSSHūtāne ki te Tonga\tSTHato Tomei me Pirinipei\tSVWhakaora\tSXHiti Mātene\tSYHiria\tSZEhiwatini\tTCKoru-Kākoa\tTDKāta\tTFNgā Rohe o Wīwī ki te Tonga\tTGToko\tTHTairanga\tTJTakiritānga\tTKTokerau\tTLTīmoa ki te Rāwhiti\tTMTukumanatānga\tTNTūnihia\tTOTonga\tTRTākei\tTTTirinaki Tōpako\tTVTūwaru\tTWTaiwana\tTZTānahia\tUAUkareinga\tUGUkānga\tUMNgā Moutere Amerika o Waho\tUSHononga o Amerika\tUYUrukoi\tUZUhipeketāne\tVATe Poho-o-Pita\tVCHato Wēneti me Keretīni\tVEPenehūera\tVGNgā Moutere Puhi Piritene\tVINgā Moutere Puhi Amerika\tVNWhitināmu\tVUWhenuatū\tWFWarihi me Whutuna\tWSHāmoa\tXKKōhoro\tYEĪmene\tYTMāiota\tZAĀwherika ki te Tonga\tZMTāmipia\tZWTimuwawe
    l\t, \t\t, \t, \t, \t
    lo\t, \t rānei\t, \t, \t, \t rānei
    w\t1
    x\tMāori\tMāori
    za\t#\tWā #\t# Arowhānui\tWā Arowhānui #\tWā Awatea #\tWā o Ngā Mo#\tWā Ahitereiria #\tWā Raumati Uropi #\tWā Initonīhia #\tWā o Te Mo#
    @mi-NZ\tMāori\tMāori (Aotearoa)

    """
  }
}
